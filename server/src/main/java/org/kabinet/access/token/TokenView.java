package org.kabinet.access.token;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Permission;

/** A token as those see it who keep tokens: without what would open anything. */
record TokenView(
        UUID id,
        String name,

        @Schema(description = "Its first and last signs", example = "kbt_x7Qp…9fKe")
        String hint,

        @Schema(description = "The customer for whom the program acts; none for a program of the seller's") @Nullable
        UUID organisationId,

        @Schema(description = "Whose rights it is part of; none if the reader cannot see them any more") @Nullable
        String owner,

        List<Permission> permissions,

        @Schema(description = "By name; none if it is for all of them") @Nullable
        List<String> legalEntities,

        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastUsedFrom,
        State state) {

    TokenView withLegalEntities(List<String> names) {
        return new TokenView(
                id,
                name,
                hint,
                organisationId,
                owner,
                permissions,
                names,
                createdAt,
                expiresAt,
                lastUsedAt,
                lastUsedFrom,
                state);
    }

    /** Whether it lets anybody in. */
    @Schema(name = "TokenState")
    enum State {
        WORKS,
        /** Its owner is blocked or has no role here any more; it works again if they do. */
        SLEEPS,
        EXPIRED,
        REVOKED
    }
}
