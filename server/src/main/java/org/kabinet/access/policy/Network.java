package org.kabinet.access.policy;

import java.net.InetAddress;
import java.util.Optional;

/**
 * Addresses that begin alike, written {@code 198.51.100.0/24} or {@code 2001:db8::/32}; without a slash it is one address.
 *
 * @param bits how much of the beginning counts
 */
record Network(InetAddress prefix, int bits) {

    /** Nothing if it is not written as a network is. */
    static Optional<Network> of(String text) {
        String[] parts = text.strip().split("/", 2);
        try {
            InetAddress prefix = InetAddress.ofLiteral(parts[0]);
            int all = prefix.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
            return bits < 0 || bits > all ? Optional.empty() : Optional.of(new Network(prefix, bits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        byte[] own = prefix.getAddress();
        byte[] other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((own[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
