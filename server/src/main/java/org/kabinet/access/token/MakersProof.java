package org.kabinet.access.token;

import org.jspecify.annotations.Nullable;
import org.kabinet.access.factor.SecondFactors;
import org.kabinet.access.session.Oneself;
import org.kabinet.access.session.PasswordProof;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;

/** A token outlives the session in which it is made, so its maker shows once more who they are, by all that they come in with. */
@Component
class MakersProof {
    private final Oneself oneself;
    private final PasswordProof proof;
    private final SecondFactors factors;

    MakersProof(Oneself oneself, PasswordProof proof, SecondFactors factors) {
        this.oneself = oneself;
        this.proof = proof;
        this.factors = factors;
    }

    boolean wantsCode() {
        return factors.of(Actors.current().person()).isPresent();
    }

    void require(@Nullable String password, @Nullable String code) {
        Oneself.Known self = oneself.known();
        proof.again(self.login(), password == null ? "" : password);
        if (wantsCode()) {
            factors.prove(self.personId(), code == null ? "" : code);
        }
    }
}
