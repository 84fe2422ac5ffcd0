package org.kabinet.access.token;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.role.PermissionView;

/** What whoever makes a token chooses from. */
record TokenTerms(
        @Schema(description = "Where the reader acts: their companies, or the seller")
        List<Place> places,

        @Schema(example = "366") int longestDays) {

    /** Where a program may act. */
    @Schema(name = "TokenPlace")
    record Place(
            @Schema(description = "None for the seller") @Nullable
            UUID organisationId,

            String name,
            List<Entity> legalEntities,
            List<PermissionView> permissions) {}

    @Schema(name = "TokenLegalEntity")
    record Entity(UUID id, String name) {}
}
