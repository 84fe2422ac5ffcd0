package org.kabinet.access.team;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team that is to be made. */
@Schema(name = "NewTeam")
record NewTeam(
        @Schema(description = "Made by the client so that a retry makes no second team") @Nullable
        UUID id,

        @Schema(description = "The customer whose people they are; none for the seller's") @Nullable
        UUID organisationId,

        @Schema(example = "Закупки, Урал") @Nullable String name,

        @Schema(description = "The ids of people who hold a role in that company, or at the seller") @Nullable
        List<UUID> members) {

    TeamFields fields() {
        return new TeamFields(name, members);
    }
}
