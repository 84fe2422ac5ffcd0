package org.kabinet.access.passkey;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.util.regex.Pattern;
import org.kabinet.access.AccessProblem;
import org.kabinet.notifications.PortalAddress;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Under which name and at which address the portal is known to devices: a key made for it signs for nothing else. */
@Component
class Portal {
    private static final Pattern NUMBERS = Pattern.compile("\\[.*]|[0-9.]+");

    private final PortalAddress address;

    Portal(PortalAddress address) {
        this.address = address;
    }

    /** Devices make keys for names only, and where nobody can listen: a portal that is reached by a number has none. */
    boolean canHavePasskeys() {
        URI uri = uri();
        String host = uri.getHost();
        return host != null
                && !NUMBERS.matcher(host).matches()
                && ("https".equals(uri.getScheme()) || "localhost".equals(host));
    }

    void mustHavePasskeys() {
        if (!canHavePasskeys()) {
            throw new ProblemException(AccessProblem.NO_PASSKEYS_HERE);
        }
    }

    String name() {
        return uri().getHost();
    }

    /** As browsers write it, without the usual port. */
    String origin() {
        URI uri = uri();
        boolean usual = uri.getPort() < 0
                || "https".equals(uri.getScheme()) && uri.getPort() == 443
                || "http".equals(uri.getScheme()) && uri.getPort() == 80;
        return uri.getScheme() + "://" + uri.getHost() + (usual ? "" : ":" + uri.getPort());
    }

    ServerProperty property(byte[] challenge) {
        return new ServerProperty(new Origin(origin()), name(), new DefaultChallenge(challenge));
    }

    private URI uri() {
        return URI.create(address.value());
    }
}
