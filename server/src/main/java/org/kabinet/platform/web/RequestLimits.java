package org.kabinet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Origin;
import org.kabinet.platform.actor.Origins;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.problem.ProblemResponses;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one caller from taking the portal away from all others. Whoever is signed in counts for themselves, so that a company
 * behind one address is not held back by its size, and so does each of their tokens; all others count by their address.
 */
@Component
@EnableConfigurationProperties(RequestLimitSettings.class)
public final class RequestLimits extends OncePerRequestFilter {
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final @Nullable RateLimit people;
    private final @Nullable RateLimit tokens;
    private final @Nullable RateLimit addresses;
    private final ProblemResponses problems;

    RequestLimits(RequestLimitSettings settings, Clock clock, ProblemResponses problems) {
        this.people = limit(settings.person(), clock);
        this.tokens = limit(settings.token(), clock);
        this.addresses = limit(settings.address(), clock);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            count(request);
        } catch (ProblemException refusal) {
            problems.answer(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private void count(HttpServletRequest request) {
        UUID person = Actors.bound().map(Actor::personId).orElse(null);
        Origin.Token token = Origins.current().token();
        if (token != null) {
            take(tokens, token.id().toString());
        } else if (person != null) {
            take(people, person.toString());
        } else {
            take(addresses, AddressLimit.network(request.getRemoteAddr()));
        }
    }

    private static void take(@Nullable RateLimit limit, String who) {
        if (limit != null) {
            limit.take(who);
        }
    }

    private static @Nullable RateLimit limit(int perMinute, Clock clock) {
        return perMinute == 0 ? null : new RateLimit(clock, perMinute, WITHIN, PlatformProblem.TOO_MANY_REQUESTS);
    }
}
