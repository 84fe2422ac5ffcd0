package org.kabinet.access.team;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who work together. */
@Schema(name = "Team")
record Team(
        UUID id,

        @Schema(description = "The customer whose people they are; none for the seller's") @Nullable
        UUID organisationId,

        @Schema(example = "Закупки, Урал") String name,
        List<Member> members,
        long version) {

    /** Somebody who might be in it. */
    @Schema(name = "TeamCandidate")
    record Candidate(UUID personId, String name, String login) {}

    /** One of them, by name. */
    @Schema(name = "TeamMember")
    record Member(UUID personId, String name) {}
}
