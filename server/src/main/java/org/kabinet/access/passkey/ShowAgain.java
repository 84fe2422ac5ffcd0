package org.kabinet.access.passkey;

import com.webauthn4j.data.AuthenticationData;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.session.Oneself;
import org.kabinet.access.session.ProofAgain;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * Whoever is signed in shows once more who they are: by what they know, or by a passkey of theirs, which is both factors in one. A provider's word is
 * none: it speaks for who comes in, and what is done with such a proof outlives the session.
 */
@Component
public class ShowAgain {
    private final ProofAgain proof;
    private final Signatures signatures;
    private final Challenges challenges;
    private final UsedKeys usedKeys;
    private final Portal portal;
    private final Trail trail;

    ShowAgain(
            ProofAgain proof,
            Signatures signatures,
            Challenges challenges,
            UsedKeys usedKeys,
            Portal portal,
            Trail trail) {
        this.proof = proof;
        this.signatures = signatures;
        this.challenges = challenges;
        this.usedKeys = usedKeys;
        this.portal = portal;
        this.trail = trail;
    }

    /**
     * Refuses unless it is them.
     *
     * @param passkey if a device has signed; password and code play no part then
     */
    public void of(
            Oneself.Known self, @Nullable String password, @Nullable String code, @Nullable PasskeyAnswer passkey) {
        if (passkey == null) {
            proof.of(self, password == null ? "" : password, code);
        } else {
            bySignature(self, passkey.signed());
        }
    }

    /** What a device of the person shall sign; good for nothing else. */
    PasskeyQuestion question(Oneself.Known self) {
        portal.mustHavePasskeys();
        return new PasskeyQuestion(Base64Url.of(challenges.nextProof(self.personId())), portal.name(), portal.origin());
    }

    private void bySignature(Oneself.Known self, Signatures.Signed signed) {
        AuthenticationData data = signatures.read(signed);
        byte[] challenge = Signatures.challengeOf(data.getCollectedClientData());
        if (!challenges.takeProof(challenge, self.personId())) {
            throw new ProblemException(AccessProblem.PASSKEY_REFUSED);
        }
        UsedKeys.Outcome outcome = usedKeys.of(signed, data, challenge);
        PasskeyRepository.Kept kept = outcome.kept();
        if (kept == null || !outcome.right() || !kept.personId().equals(self.personId())) {
            trail.refusedSignIn(self.personId(), self.login(), "WRONG_PASSKEY");
            throw new ProblemException(AccessProblem.PASSKEY_REFUSED);
        }
    }
}
