package org.kabinet.integrations.register;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.kabinet.platform.outgoing.Inside;

/**
 * Where to ask. A key must not travel unencrypted, and the portal must not be made to knock at doors of the network in which it stands,
 * whatever a name is resolved to today.
 */
final class RegisterAddress {
    private static final String PATH = "/rs/4_1/rs/findById/party";

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
            if (Inside.is(address)) {
                return false;
            }
        }
        return true;
    }
}
