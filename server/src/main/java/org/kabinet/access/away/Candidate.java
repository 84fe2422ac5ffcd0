package org.kabinet.access.away;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** A colleague who might stand in. */
@Schema(name = "SubstituteCandidate")
record Candidate(
        UUID id,
        @Schema(example = "Иванов Пётр") String name,

        @Schema(description = "Works in the same company or branch")
        boolean near,

        @Schema(description = "When they are or will be away themselves")
        List<Substitution.Days> away) {}
