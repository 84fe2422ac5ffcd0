package org.kabinet.access.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.access.session.RequestsUnderWay;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Origins;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Permit;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.problem.ProblemResponses;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the actor of a token to the request; a session that comes along is not looked at. */
@Component
final class TokenFilter extends OncePerRequestFilter {
    static final String SCHEME = "Bearer ";

    private final TokenDoor door;
    private final RequestsUnderWay underWay;
    private final EntryPolicies policies;
    private final ProblemResponses problems;

    TokenFilter(TokenDoor door, RequestsUnderWay underWay, EntryPolicies policies, ProblemResponses problems) {
        this.door = door;
        this.underWay = underWay;
        this.policies = policies;
        this.problems = problems;
    }

    static boolean hasToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Optional<TokenDoor.Caller> caller = door.open(shown(request), request.getRemoteAddr());
            caller.ifPresent(found -> mustBeAdmitted(found.actor(), request));
            if (caller.isPresent()) {
                go(caller.get(), request, response, chain);
            } else {
                as(Actor.anonymous(), request, response, chain);
            }
        } catch (ProblemException refusal) {
            problems.answer(request, response, refusal);
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static TokenText shown(HttpServletRequest request) {
        return new TokenText(request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length())
                .strip());
    }

    /** Programs come from the networks from which their owner may come. */
    private void mustBeAdmitted(Actor actor, HttpServletRequest request) {
        if (!policies.of(actor.person()).admits(request.getRemoteAddr())) {
            throw new ProblemException(AccessProblem.OUTSIDE_NETWORK);
        }
    }

    private void go(
            TokenDoor.Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        authenticate(caller);
        Permit permit = underWay.begin(caller.token().id());
        try {
            Origins.callFrom(
                    Origins.current().by(caller.token()),
                    () -> permit.call(() -> as(caller.actor(), request, response, chain)));
        } finally {
            underWay.end(caller.token().id(), permit);
        }
    }

    private static boolean as(Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        return Actors.callAs(actor, () -> {
            chain.doFilter(request, response);
            return true;
        });
    }

    private static void authenticate(TokenDoor.Caller caller) {
        MDC.put("person", caller.actor().person().toString());
        MDC.put("token", caller.token().id().toString());
        var authorities = AuthorityUtils.createAuthorityList(caller.actor().rights().permissions().stream()
                .map(Permission::code)
                .toList());
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(caller.actor().person(), null, authorities)));
    }
}
