package org.kabinet.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
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

    ActorFilter(ActorDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> actor = SignedIn.of(request.getSession(false)).flatMap(directory::actor);
        actor.ifPresent(ActorFilter::authenticate);
        try {
            Actors.callAs(actor.orElse(Actor.anonymous()), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static void authenticate(Actor actor) {
        var roles = AuthorityUtils.createAuthorityList(
                actor.roles().stream().map(role -> "ROLE_" + role.name()).toList());
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(actor.person(), null, roles)));
    }
}
