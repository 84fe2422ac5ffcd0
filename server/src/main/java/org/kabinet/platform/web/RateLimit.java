package org.kabinet.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.problem.ProblemType;

/** How often somebody may do something. Counted in memory, so for each node by itself, in windows that begin with the first time. */
final class RateLimit {
    private static final int MANY = 100_000;

    private final Clock clock;
    private final int allowed;
    private final Duration within;
    private final ProblemType refusal;
    private final ConcurrentMap<String, Window> windows = new ConcurrentHashMap<>();

    private record Window(Instant begun, int count) {}

    RateLimit(Clock clock, int allowed, Duration within, ProblemType refusal) {
        this.clock = clock;
        this.allowed = allowed;
        this.within = within;
        this.refusal = refusal;
    }

    /** Counts one more time; refuses, and says when to come again, if that is too often. */
    void take(String who) {
        Instant now = clock.instant();
        if (windows.size() > MANY) {
            windows.values().removeIf(window -> over(window, now));
        }
        Window window = windows.merge(
                who, new Window(now, 1), (old, fresh) -> over(old, now) ? fresh : new Window(old.begun, old.count + 1));
        if (window.count > allowed) {
            throw ProblemException.later(refusal, Duration.between(now, window.begun.plus(within)));
        }
    }

    /** What was counted was none of those that are to be counted. */
    void giveBack(String who) {
        windows.computeIfPresent(who, (key, window) -> new Window(window.begun, Math.max(0, window.count - 1)));
    }

    private boolean over(Window window, Instant now) {
        return !window.begun.plus(within).isAfter(now);
    }
}
