package org.kabinet.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.consent.OwedConsents;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.problem.ProblemResponses;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever has yet to agree to what the seller asks of everybody may read it, agree, take their data with them and leave, and nothing else; nor
 * may their programs.
 */
@Component
public final class AgreementGate extends OncePerRequestFilter {
    private static final RequestMatcher OPEN = new OrRequestMatcher(
            OpenDoors.anybodys(),
            PathPatternRequestMatcher.withDefaults().matcher("/api/v1/consents"),
            PathPatternRequestMatcher.withDefaults().matcher("/api/v1/consents/withdrawal"),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/api/v1/personal-data.zip"));

    private final OwedConsents owed;
    private final ProblemResponses problems;

    AgreementGate(OwedConsents owed, ProblemResponses problems) {
        this.owed = owed;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID person = Actors.bound().map(Actor::personId).orElse(null);
        if (person != null && owed.by(person)) {
            problems.answer(request, response, new ProblemException(AccessProblem.CONSENT_NEEDED));
        } else {
            chain.doFilter(request, response);
        }
    }
}
