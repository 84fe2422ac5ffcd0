package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.factor.SecondFactors;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.trail.Trail;
import org.springframework.stereotype.Component;

/** Lets a person in who has shown the password a moment ago and shows a code now. */
@Component
class ProveSecondFactor {
    private final SecondFactors factors;
    private final OpenSession openSession;
    private final Entrance entrance;
    private final Trail trail;
    private final Clock clock;

    ProveSecondFactor(SecondFactors factors, OpenSession openSession, Entrance entrance, Trail trail, Clock clock) {
        this.factors = factors;
        this.openSession = openSession;
        this.entrance = entrance;
        this.trail = trail;
        this.clock = clock;
    }

    SessionView by(String code, HttpServletRequest request) {
        HalfOpen half = HalfOpen.of(request.getSession(false), HalfOpen.Next.CODE, clock.instant())
                .orElseThrow(() -> new ProblemException(AccessProblem.ENTRY_OVER));
        openSession.onTheWayIn(half, () -> prove(half, code));
        return entrance.afterSecondFactor(request, half)
                .orElseThrow(() -> new ProblemException(AccessProblem.PASSWORD_OVER));
    }

    private void prove(HalfOpen half, String code) {
        try {
            factors.prove(half.personId(), code);
        } catch (ProblemException refusal) {
            trail.refusedSignIn(half.personId(), half.login(), "WRONG_CODE");
            throw refusal;
        }
    }
}
