package org.kabinet.access.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.kabinet.platform.outgoing.Outgoing;
import org.springframework.stereotype.Component;

/** The public keys of providers: kept for some minutes, and read anew when something is signed by one that is not known yet. */
@Component
class ProviderKeys {
    private static final long KEPT = Duration.ofMinutes(5).toMillis();
    private static final long PATIENCE = Duration.ofSeconds(8).toMillis();
    private static final long BETWEEN = Duration.ofSeconds(10).toMillis();
    private static final int MANY = 1000;

    private final Outgoing outgoing;
    private final ConcurrentMap<URI, JWKSource<SecurityContext>> known = new ConcurrentHashMap<>();

    ProviderKeys(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    JWKSource<SecurityContext> at(URI address) {
        if (known.size() >= MANY) {
            known.clear();
        }
        return known.computeIfAbsent(address, this::source);
    }

    private JWKSource<SecurityContext> source(URI address) {
        try {
            return JWKSourceBuilder.<SecurityContext>create(address.toURL(), this::read)
                    .cache(KEPT, PATIENCE)
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Resource read(URL address) throws IOException {
        try {
            Outgoing.Answer answer = outgoing.get(address.toURI());
            if (answer.status() != 200) {
                throw new IOException("status " + answer.status());
            }
            return new Resource(answer.body(), "application/json");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
