package org.kabinet.access.security;

import org.kabinet.access.factor.SecondFactors;
import org.kabinet.access.session.EndOwnSessions;
import org.kabinet.access.session.Oneself;
import org.kabinet.access.session.PasswordProof;
import org.springframework.stereotype.Component;

/** From now on the password alone is enough again; whoever is in elsewhere comes in anew. */
@Component
class SwitchOffSecondFactor {
    private final Oneself oneself;
    private final PasswordProof proof;
    private final SecondFactors factors;
    private final EndOwnSessions endOwnSessions;

    SwitchOffSecondFactor(Oneself oneself, PasswordProof proof, SecondFactors factors, EndOwnSessions endOwnSessions) {
        this.oneself = oneself;
        this.proof = proof;
        this.factors = factors;
        this.endOwnSessions = endOwnSessions;
    }

    /**
     * @param current the session in which this is asked for
     */
    void after(String password, String code, String current) {
        Oneself.Known self = oneself.known();
        proof.again(self.login(), password);
        factors.prove(self.personId(), code);
        factors.switchOff(self.personId());
        endOwnSessions.others(current);
    }
}
