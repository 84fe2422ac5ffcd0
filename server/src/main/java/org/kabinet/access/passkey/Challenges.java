package org.kabinet.access.passkey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What devices are asked to sign: random, good once and for some minutes, so that what was signed is worth nothing to who overheard it. */
@Component
class Challenges {
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final int BYTES = 32;
    private static final String PROOF = "proof:";

    private final PasskeyRepository passkeys;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(PasskeyRepository passkeys, PlatformTransactionManager transactions, Clock clock) {
        this.passkeys = passkeys;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @param person for whose new key it is; nobody's where somebody comes in */
    byte[] next(@Nullable UUID person) {
        return next("", person);
    }

    /** For whoever is to show once more who they are: such a one is of no use for coming in or for a new key. */
    byte[] nextProof(UUID person) {
        return next(PROOF, person);
    }

    private byte[] next(String purpose, @Nullable UUID person) {
        byte[] challenge = new byte[BYTES];
        random.nextBytes(challenge);
        Actors.runAs(
                Actor.system(),
                () -> transaction.executeWithoutResult(status -> passkeys.keepChallenge(
                        hash(purpose, challenge),
                        person,
                        clock.instant(),
                        clock.instant().plus(LIFE))));
        return challenge;
    }

    /** Whether it was given out for this and not signed yet; now it is. */
    boolean take(byte[] challenge, @Nullable UUID person) {
        return take("", challenge, person);
    }

    boolean takeProof(byte[] challenge, UUID person) {
        return take(PROOF, challenge, person);
    }

    private boolean take(String purpose, byte[] challenge, @Nullable UUID person) {
        return Actors.callAs(
                Actor.system(),
                () -> Optional.ofNullable(transaction.execute(
                                status -> passkeys.takeChallenge(hash(purpose, challenge), person, clock.instant())))
                        .orElse(false));
    }

    private static byte[] hash(String purpose, byte[] challenge) {
        return new OneTimeKey(purpose + Base64Url.of(challenge)).hash();
    }
}
