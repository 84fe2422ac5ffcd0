package org.kabinet.integrations.register;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where to ask. A key must not travel unencrypted, and the portal must not be made to knock at doors of the network in which it stands,
 * whatever a name is resolved to today.
 */
final class RegisterAddress {
    private static final String PATH = "/rs/4_1/rs/findById/party";
    private static final int CARRIER_GRADE = 100;

    private final RegisterSettings settings;

    RegisterAddress(RegisterSettings settings) {
        this.settings = settings;
    }

    /** The address to ask at, unless the portal must not go there. */
    Optional<URI> uri() throws UnknownHostException {
        URI uri;
        try {
            uri = URI.create(settings.url().strip().replaceAll("/+$", "") + PATH);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String host = uri.getHost();
        boolean encrypted = "https".equalsIgnoreCase(uri.getScheme());
        if (host == null || (!encrypted && !(settings.privateNetwork() && "http".equalsIgnoreCase(uri.getScheme())))) {
            return Optional.empty();
        }
        return settings.privateNetwork() || reachesOutside(host) ? Optional.of(uri) : Optional.empty();
    }

    private static boolean reachesOutside(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (inside(address)) {
                return false;
            }
        }
        return true;
    }

    private static boolean inside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean unique = address instanceof Inet6Address && (bytes[0] & 0xfe) == 0xfc;
        boolean carrier = bytes.length == 4 && bytes[0] == CARRIER_GRADE && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || unique
                || carrier;
    }
}
