package org.kabinet.access.security;

import org.kabinet.access.factor.SecondFactors;
import org.kabinet.access.session.Oneself;
import org.kabinet.access.session.PasswordProof;
import org.springframework.stereotype.Component;

/** From now on the password alone is enough again. */
@Component
class SwitchOffSecondFactor {
    private final Oneself oneself;
    private final PasswordProof proof;
    private final SecondFactors factors;

    SwitchOffSecondFactor(Oneself oneself, PasswordProof proof, SecondFactors factors) {
        this.oneself = oneself;
        this.proof = proof;
        this.factors = factors;
    }

    void after(String password, String code) {
        Oneself.Known self = oneself.known();
        proof.again(self.login(), password);
        factors.prove(self.personId(), code);
        factors.switchOff(self.personId());
    }
}
