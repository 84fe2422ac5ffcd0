package org.kabinet.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permit;
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

    ActorFilter(ActorDirectory directory, RequestsUnderWay underWay) {
        this.directory = directory;
        this.underWay = underWay;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<Actor> actor = SignedIn.of(session).flatMap(directory::actor);
        actor.ifPresent(ActorFilter::authenticate);
        UUID arrival = Arrival.of(session).map(Arrival::id).orElse(null);
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

    private static void authenticate(Actor actor) {
        MDC.put("person", actor.person().toString());
        var roles = AuthorityUtils.createAuthorityList(
                actor.roles().stream().map(role -> "ROLE_" + role.name()).toList());
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(actor.person(), null, roles)));
    }
}
