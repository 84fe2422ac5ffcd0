package org.kabinet.access.session;

import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.factor.SecondFactors;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;

/** A person changes their password by showing that they know the old one, and the second factor if they have set one up. */
@Component
class ChangeOwnPassword {
    private final Oneself oneself;
    private final PasswordProof proof;
    private final SecondFactors factors;
    private final OwnPasswords passwords;

    ChangeOwnPassword(Oneself oneself, PasswordProof proof, SecondFactors factors, OwnPasswords passwords) {
        this.oneself = oneself;
        this.proof = proof;
        this.factors = factors;
        this.passwords = passwords;
    }

    /** The code is asked for last: it is good once, and is not to be spent on a password that is refused. */
    void from(String current, String next, @Nullable String code, String sessionId) {
        Oneself.Known self = oneself.known();
        FieldErrors errors = new FieldErrors();
        if (errors.require(proof.knows(self.login(), current), "/current", "WRONG_PASSWORD")) {
            passwords.judge(self.personId(), self.login(), next, errors);
        } else {
            passwords.judgeBlindly(self.personId(), self.login(), next, errors);
        }
        errors.refuseIfAny(AccessProblem.WRONG_PASSWORD);
        factors.proveIfOn(self.personId(), code);
        passwords.set(self.personId(), next, sessionId);
    }
}
