package org.kabinet.access.session;

import org.jspecify.annotations.Nullable;
import org.kabinet.access.factor.SecondFactors;
import org.springframework.stereotype.Component;

/** Whoever is signed in shows all they have once more, before they open another way in: the browser may have been left alone. */
@Component
public class ProofAgain {
    private final PasswordProof password;
    private final SecondFactors factors;

    ProofAgain(PasswordProof password, SecondFactors factors) {
        this.password = password;
        this.factors = factors;
    }

    /**
     * Refuses unless both are right.
     *
     * @param code of the second factor, asked only of those who have set one up
     */
    public void of(Oneself.Known self, String password, @Nullable String code) {
        this.password.again(self.login(), password);
        factors.proveIfOn(self.personId(), code);
    }
}
