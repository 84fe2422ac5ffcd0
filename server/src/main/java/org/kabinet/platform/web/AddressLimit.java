package org.kabinet.platform.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.kabinet.platform.problem.PlatformProblem;

/**
 * How often one address may do something that is open to everybody. Addresses of IPv6 count by their network, since a single
 * subscriber has more of them than could be counted.
 */
public final class AddressLimit {
    private static final int NETWORK_BYTES = 8;

    private final RateLimit limit;

    public AddressLimit(Clock clock, int allowed, Duration within) {
        this.limit = new RateLimit(clock, allowed, within, PlatformProblem.TOO_MANY_ATTEMPTS);
    }

    /** Counts one more time; refuses, and says when to come again, if that is too often. */
    public void take(String address) {
        limit.take(network(address));
    }

    /** Takes the last count of the address back: it did what whoever belongs here does. */
    public void giveBack(String address) {
        limit.giveBack(network(address));
    }

    /** What stands for the address where addresses are counted. */
    public static String network(String address) {
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
