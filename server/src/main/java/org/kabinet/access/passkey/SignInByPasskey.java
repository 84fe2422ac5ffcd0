package org.kabinet.access.passkey;

import com.webauthn4j.data.AuthenticationData;
import jakarta.servlet.http.HttpServletRequest;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.session.Entrance;
import org.kabinet.access.session.SessionView;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Component;

/** Lets a person in whose device has signed what it was asked to, and has made sure of its owner. */
@Component
class SignInByPasskey {
    private final Signatures signatures;
    private final Challenges challenges;
    private final UsedKeys usedKeys;
    private final Entrance entrance;
    private final Trail trail;

    SignInByPasskey(Signatures signatures, Challenges challenges, UsedKeys usedKeys, Entrance entrance, Trail trail) {
        this.signatures = signatures;
        this.challenges = challenges;
        this.usedKeys = usedKeys;
        this.entrance = entrance;
        this.trail = trail;
    }

    SessionView by(Signatures.Signed signed, HttpServletRequest request) {
        AuthenticationData data = signatures.read(signed);
        byte[] challenge = Signatures.challengeOf(data.getCollectedClientData());
        if (!challenges.take(challenge, null)) {
            throw new ProblemException(AccessProblem.PASSKEY_REFUSED);
        }
        UsedKeys.Outcome outcome = usedKeys.of(signed, data, challenge);
        PasskeyRepository.Kept kept = outcome.kept();
        if (kept == null) {
            throw new ProblemException(AccessProblem.PASSKEY_REFUSED);
        }
        if (!outcome.right() || !kept.active()) {
            trail.refusedSignIn(kept.personId(), kept.login(), outcome.right() ? "BLOCKED" : "WRONG_PASSKEY");
            throw new ProblemException(outcome.right() ? AccessProblem.BLOCKED : AccessProblem.PASSKEY_REFUSED);
        }
        return entrance.afterAllFactors(request, kept.personId(), kept.login());
    }
}
