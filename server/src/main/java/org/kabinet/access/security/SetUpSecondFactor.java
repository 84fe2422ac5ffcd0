package org.kabinet.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.factor.SecondFactors;
import org.kabinet.access.session.Oneself;
import org.kabinet.access.session.PasswordProof;
import org.kabinet.customisation.Seller;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.secret.Seal;
import org.springframework.stereotype.Component;

/** A person takes a new secret into their phone. It counts only when they have shown a code of it; until then it is kept in their session. */
@Component
class SetUpSecondFactor {
    static final String ATTRIBUTE = "kabinet.new-second-factor";

    private final Oneself oneself;
    private final PasswordProof proof;
    private final SecondFactors factors;
    private final Seal seal;
    private final Seller seller;

    SetUpSecondFactor(Oneself oneself, PasswordProof proof, SecondFactors factors, Seal seal, Seller seller) {
        this.oneself = oneself;
        this.proof = proof;
        this.factors = factors;
        this.seal = seal;
        this.seller = seller;
    }

    FactorSetup after(@Nullable String password, HttpServletRequest request) {
        return oneself.act(request, self -> begin(self, password, request.getSession()));
    }

    private FactorSetup begin(Oneself.Known self, @Nullable String password, HttpSession session) {
        if (self.inside()) {
            proof.again(self.login(), password == null ? "" : password);
        }
        if (factors.of(self.personId()).isPresent()) {
            throw new ProblemException(AccessProblem.SECOND_FACTOR_ON);
        }
        byte[] secret = factors.freshSecret();
        session.setAttribute(ATTRIBUTE, Base64.getEncoder().encodeToString(seal.seal(secret, purpose(self))));
        return FactorSetup.of(secret, seller.view().name(), self.login());
    }

    static String purpose(Oneself.Known self) {
        return "new second factor of " + self.personId();
    }
}
