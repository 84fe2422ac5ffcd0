package org.kabinet.access.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.people.Grant;

/** An invitation as it stands: to whom, with which roles, until when, and what became of it. */
record Invitation(
        UUID id,
        String email,
        String name,
        Locale language,
        @Nullable UUID organisationId,
        @Nullable UUID branchId,
        List<Grant> grants,
        UUID invitedBy,
        String invitedByName,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant revokedAt,
        @Nullable UUID letterId) {

    static final Duration GOOD_FOR = Duration.ofDays(7);

    Invitation {
        grants = List.copyOf(grants);
    }

    InvitationState state(Instant now) {
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        }
        if (revokedAt != null) {
            return InvitationState.REVOKED;
        }
        return expiresAt.isAfter(now) ? InvitationState.SENT : InvitationState.EXPIRED;
    }
}
