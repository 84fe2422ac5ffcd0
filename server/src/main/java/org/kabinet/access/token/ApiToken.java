package org.kabinet.access.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.access.session.Narrowing;
import org.kabinet.platform.actor.Permission;

/** How much of what its maker may do a program may do by a token, and until when. */
record ApiToken(
        UUID id,
        UUID personId,
        Cabinet cabinet,
        @Nullable UUID organisationId,
        String name,
        Set<Permission> permissions,
        @Nullable Set<UUID> legalEntities,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {
    static final int LONGEST_DAYS = 366;

    private static final Duration PRECISION = Duration.ofMinutes(1);

    boolean worksAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Whether its use is worth writing down again. */
    boolean unseenSince(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(PRECISION).isBefore(now);
    }

    Narrowing narrowing() {
        return new Narrowing(organisationId, legalEntities, permissions);
    }
}
