package org.kabinet.access.security;

import org.kabinet.access.factor.RecoveryCodes;
import org.kabinet.access.factor.SecondFactors;
import org.kabinet.access.session.Oneself;
import org.kabinet.access.session.PasswordProof;
import org.springframework.stereotype.Component;

/** New codes for a lost phone; the old ones are worth nothing any more. */
@Component
class RenewRecoveryCodes {
    private final Oneself oneself;
    private final PasswordProof proof;
    private final SecondFactors factors;

    RenewRecoveryCodes(Oneself oneself, PasswordProof proof, SecondFactors factors) {
        this.oneself = oneself;
        this.proof = proof;
        this.factors = factors;
    }

    RecoveryCodes after(String password, String code) {
        Oneself.Known self = oneself.known();
        proof.again(self.login(), password);
        factors.prove(self.personId(), code);
        return factors.renewRecovery(self.personId());
    }
}
