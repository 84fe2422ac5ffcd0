package org.kabinet.platform.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/**
 * How often one address may do something that is open to everybody. Addresses of IPv6 count by their network, since a single
 * subscriber has more of them than could be counted.
 */
public final class AddressLimit {
    private static final int MANY = 100_000;
    private static final int NETWORK_BYTES = 8;

    private final Clock clock;
    private final int allowed;
    private final Duration within;
    private final ConcurrentMap<String, Window> windows = new ConcurrentHashMap<>();

    private record Window(Instant begun, int count) {}

    public AddressLimit(Clock clock, int allowed, Duration within) {
        this.clock = clock;
        this.allowed = allowed;
        this.within = within;
    }

    /** Counts one more time; refuses, and says when to come again, if that is too often. */
    public void take(String address) {
        Instant now = clock.instant();
        if (windows.size() > MANY) {
            windows.values().removeIf(window -> over(window, now));
        }
        Window window = windows.merge(
                network(address),
                new Window(now, 1),
                (old, fresh) -> over(old, now) ? fresh : new Window(old.begun, old.count + 1));
        if (window.count > allowed) {
            throw ProblemException.later(
                    PlatformProblem.TOO_MANY_ATTEMPTS, Duration.between(now, window.begun.plus(within)));
        }
    }

    private boolean over(Window window, Instant now) {
        return !window.begun.plus(within).isAfter(now);
    }

    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
