package org.kabinet.platform.outgoing;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.stream.IntStream;

/** Whether an address lies within the operator's network or machine, where nobody from outside may have the portal knock. */
public final class Inside {
    private static final int BYTE = 0xff;

    private Inside() {}

    /** Everything that is not reached through the public internet, also as it is written in other notations. */
    public static boolean is(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address && reserved4(address.getAddress()))
                || (address instanceof Inet6Address && reserved6(address.getAddress()));
    }

    private static boolean reserved4(byte[] bytes) {
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        boolean carrier = first == 100 && (second & 0xc0) == 64;
        boolean protocols = first == 192 && second == 0 && bytes[2] == 0;
        boolean measuring = first == 198 && (second & 0xfe) == 18;
        return first == 0 || first >= 240 || carrier || protocols || measuring;
    }

    /** Unique local ones, and those in which an address of the older kind is wrapped. */
    private static boolean reserved6(byte[] bytes) {
        boolean unique = (bytes[0] & 0xfe) == 0xfc;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean translated = bytes[0] == 0 && (bytes[1] & BYTE) == 0x64 && (bytes[2] & BYTE) == 0xff;
        boolean compatible = IntStream.range(0, 12).allMatch(i -> bytes[i] == 0);
        return unique || sixToFour || teredo || translated || compatible;
    }
}
