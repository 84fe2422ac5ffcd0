package org.kabinet.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Makes guessing of passwords slow: after some failures in a row a login rests for a while. */
@Component
class SignInAttempts {
    private static final int ALLOWED = 10;
    private static final Duration REST = Duration.ofMinutes(5);
    private static final int MANY = 100_000;

    private final Clock clock;
    private final ConcurrentMap<String, Failures> failures = new ConcurrentHashMap<>();

    private record Failures(int count, Instant last) {}

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    void mustBeAllowed(String login) {
        Failures so = failures.get(key(login));
        Instant now = clock.instant();
        if (so != null && so.count >= ALLOWED && so.last.plus(REST).isAfter(now)) {
            throw ProblemException.later(PlatformProblem.TOO_MANY_ATTEMPTS, Duration.between(now, so.last.plus(REST)));
        }
    }

    void failed(String login) {
        Instant now = clock.instant();
        if (failures.size() > MANY) {
            failures.values().removeIf(old -> old.last.plus(REST).isBefore(now));
        }
        failures.merge(
                key(login),
                new Failures(1, now),
                (old, one) -> new Failures(old.last.plus(REST).isBefore(now) ? 1 : old.count + 1, now));
    }

    void succeeded(String login) {
        failures.remove(key(login));
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
