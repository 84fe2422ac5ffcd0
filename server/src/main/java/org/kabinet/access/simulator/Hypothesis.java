package org.kabinet.access.simulator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.access.people.Grant;

/** What if: a person, and what might be changed about their rights. */
@Schema(name = "Hypothesis")
record Hypothesis(
        @Nullable UUID personId,

        @Schema(description = "In which of their cabinets; the first that is open if none is named") @Nullable
        Cabinet cabinet,

        @Schema(description = "The roles that they would have instead of those that the asker may take away") @Nullable
        List<Grant> grants,

        @Schema(description = "A role that would allow something else") @Nullable
        RoleChange role) {

    @Schema(name = "HypotheticalRole")
    record RoleChange(@Nullable UUID id, @Nullable List<@Nullable String> permissions) {}
}
