package org.kabinet.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.factor.RecoveryCodes;
import org.kabinet.access.factor.SecondFactors;
import org.kabinet.access.session.EndOwnSessions;
import org.kabinet.access.session.Oneself;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.secret.Seal;
import org.springframework.stereotype.Component;

/** With the first code from the phone the second factor counts: whoever could not come in without it comes in, and whoever is in elsewhere does so anew. */
@Component
class ConfirmSecondFactor {
    private final Oneself oneself;
    private final SecondFactors factors;
    private final Seal seal;
    private final EndOwnSessions endOwnSessions;

    ConfirmSecondFactor(Oneself oneself, SecondFactors factors, Seal seal, EndOwnSessions endOwnSessions) {
        this.oneself = oneself;
        this.factors = factors;
        this.seal = seal;
        this.endOwnSessions = endOwnSessions;
    }

    RecoveryCodes with(String code, HttpServletRequest request) {
        boolean inside = oneself.act(request, Oneself.Known::inside);
        RecoveryCodes codes = oneself.act(request, self -> switchOn(self, code, request.getSession()));
        if (inside) {
            endOwnSessions.others(request.getSession().getId());
        } else {
            oneself.comeIn(request);
        }
        return codes;
    }

    private RecoveryCodes switchOn(Oneself.Known self, String code, HttpSession session) {
        String kept = (String) session.getAttribute(SetUpSecondFactor.ATTRIBUTE);
        if (kept == null) {
            throw new ProblemException(AccessProblem.SECOND_FACTOR_OFF);
        }
        byte[] secret = seal.open(Base64.getDecoder().decode(kept), SetUpSecondFactor.purpose(self));
        RecoveryCodes codes = factors.switchOn(self.personId(), secret, code);
        session.removeAttribute(SetUpSecondFactor.ATTRIBUTE);
        return codes;
    }
}
