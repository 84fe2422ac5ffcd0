package org.kabinet.access.passkey;

import com.webauthn4j.data.AuthenticationData;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose key a device has signed with, and the note that it was used. */
@Component
class UsedKeys {
    private final Signatures signatures;
    private final PasskeyRepository passkeys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UsedKeys(Signatures signatures, PasskeyRepository passkeys, PlatformTransactionManager transactions, Clock clock) {
        this.signatures = signatures;
        this.passkeys = passkeys;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whose key it is, if it is known, and whether the device has signed with it as it should. */
    record Outcome(PasskeyRepository.@Nullable Kept kept, boolean right) {}

    Outcome of(Signatures.Signed signed, AuthenticationData data, byte[] challenge) {
        return Actors.callAs(
                Actor.system(),
                () -> Objects.requireNonNull(transaction.execute(status -> outcome(signed, data, challenge))));
    }

    private Outcome outcome(Signatures.Signed signed, AuthenticationData data, byte[] challenge) {
        PasskeyRepository.Kept kept = passkeys.lock(signed.id()).orElse(null);
        if (kept == null) {
            return new Outcome(null, false);
        }
        byte @Nullable [] handle = signed.handle();
        if (handle != null && !Arrays.equals(handle, UserHandle.of(kept.personId()))) {
            return new Outcome(kept, false);
        }
        try {
            passkeys.used(kept.id(), signatures.check(data, challenge, kept), clock.instant());
            return new Outcome(kept, true);
        } catch (ProblemException refusal) {
            return new Outcome(kept, false);
        }
    }
}
