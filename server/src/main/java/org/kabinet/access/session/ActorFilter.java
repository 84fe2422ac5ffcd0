package org.kabinet.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.access.policy.EntryPolicy;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permit;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.problem.ProblemResponses;
import org.slf4j.MDC;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the actor of the session to the request; from here on every transaction is theirs. */
@Component
final class ActorFilter extends OncePerRequestFilter {
    private final ActorDirectory directory;
    private final RequestsUnderWay underWay;
    private final EntryPolicies policies;
    private final ProblemResponses problems;
    private final Clock clock;

    ActorFilter(
            ActorDirectory directory,
            RequestsUnderWay underWay,
            EntryPolicies policies,
            ProblemResponses problems,
            Clock clock) {
        this.directory = directory;
        this.underWay = underWay;
        this.policies = policies;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<Arrival> arrived = Arrival.of(session);
        Optional<Actor> actor = SignedIn.of(session)
                .flatMap(directory::actor)
                .filter(found -> goesOn(session, found.person(), arrived));
        if (actor.isPresent() && isOutside(actor.get().person(), request)) {
            problems.answer(request, response, new ProblemException(AccessProblem.OUTSIDE_NETWORK));
            return;
        }
        actor.ifPresent(ActorFilter::authenticate);
        UUID arrival = arrived.map(Arrival::id).orElse(null);
        Permit permit = arrival == null ? new Permit() : underWay.begin(arrival);
        try {
            permit.call(() -> Actors.callAs(actor.orElse(Actor.anonymous()), () -> {
                chain.doFilter(request, response);
                return true;
            }));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        } finally {
            if (arrival != null) {
                underWay.end(arrival, permit);
            }
        }
    }

    /** However busy it is, a session ends when the rules say so, and sooner if nobody was there. */
    private boolean goesOn(HttpSession session, UUID person, Optional<Arrival> arrived) {
        EntryPolicy policy = policies.of(person);
        Instant now = clock.instant();
        CalmSessions.Calm known = SessionOnce.known();
        boolean idle = known != null && policy.isIdle(known.usedBefore(), now);
        boolean over = arrived.flatMap(arrival -> policy.sessionOver(arrival.at()))
                .filter(end -> !now.isBefore(end))
                .isPresent();
        if (idle || over) {
            session.invalidate();
        }
        return !idle && !over;
    }

    /** Whoever has left the networks from which they may come can do nothing there but sign out. */
    private boolean isOutside(UUID person, HttpServletRequest request) {
        boolean signsOut =
                request.getMethod().equals("DELETE") && request.getRequestURI().equals("/api/v1/session");
        return !signsOut && !policies.of(person).admits(request.getRemoteAddr());
    }

    private static void authenticate(Actor actor) {
        MDC.put("person", actor.person().toString());
        var roles = AuthorityUtils.createAuthorityList(
                actor.roles().stream().map(role -> "ROLE_" + role.name()).toList());
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(actor.person(), null, roles)));
    }
}
