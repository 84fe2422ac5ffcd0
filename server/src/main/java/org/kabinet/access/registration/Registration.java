package org.kabinet.access.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.RegisteredCompany;

/**
 * A request to be let in.
 *
 * @param company what the state's register says of whoever asks, once it has
 */
record Registration(
        UUID id,
        OrganisationKind kind,
        String email,
        String name,
        @Nullable String inn,
        Locale language,
        UUID branchId,
        @Nullable UUID organisationId,
        RegistrationState state,
        Instant createdAt,
        Instant keyExpiresAt,
        @Nullable Instant decidedAt,
        String decidedByName,
        String reason,
        @Nullable RegisteredCompany company) {

    /** How long the link in the letter proves the address. */
    static final Duration PROOF_GOOD_FOR = Duration.ofDays(2);

    /** Nobody is written to more often than this, however often somebody asks in their name. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    boolean provable(Instant now) {
        return state != RegistrationState.UNPROVEN || keyExpiresAt.isAfter(now);
    }
}
