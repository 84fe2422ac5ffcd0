package org.kabinet.access.passkey;

import com.webauthn4j.data.AuthenticationData;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.session.Entrance;
import org.kabinet.access.session.SessionView;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a person in whose device has signed what it was asked to, and has made sure of its owner. */
@Component
class SignInByPasskey {
    private final Signatures signatures;
    private final Challenges challenges;
    private final PasskeyRepository passkeys;
    private final Entrance entrance;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Whose key it is, and whether the device has signed with it as it should. */
    private record Outcome(PasskeyRepository.@Nullable Kept kept, boolean right) {}

    SignInByPasskey(
            Signatures signatures,
            Challenges challenges,
            PasskeyRepository passkeys,
            Entrance entrance,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.signatures = signatures;
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.entrance = entrance;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    SessionView by(Signatures.Signed signed, HttpServletRequest request) {
        AuthenticationData data = signatures.read(signed);
        byte[] challenge = Signatures.challengeOf(data.getCollectedClientData());
        if (!challenges.take(challenge, null)) {
            throw new ProblemException(AccessProblem.PASSKEY_REFUSED);
        }
        Outcome outcome = Actors.callAs(
                Actor.system(),
                () -> Objects.requireNonNull(transaction.execute(status -> outcome(signed, data, challenge))));
        PasskeyRepository.Kept kept = outcome.kept;
        if (kept == null) {
            throw new ProblemException(AccessProblem.PASSKEY_REFUSED);
        }
        if (!outcome.right || !kept.active()) {
            trail.refusedSignIn(kept.personId(), kept.login(), outcome.right ? "BLOCKED" : "WRONG_PASSKEY");
            throw new ProblemException(outcome.right ? AccessProblem.BLOCKED : AccessProblem.PASSKEY_REFUSED);
        }
        return entrance.afterAllFactors(request, kept.personId(), kept.login());
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
