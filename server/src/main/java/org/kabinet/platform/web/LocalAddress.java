package org.kabinet.platform.web;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where whoever sits at this very machine reaches the portal. */
@Component
public class LocalAddress {
    private final Environment environment;

    LocalAddress(Environment environment) {
        this.environment = environment;
    }

    /** Without a slash at the end. */
    public String value() {
        String scheme = environment.containsProperty("server.ssl.bundle") ? "https" : "http";
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return scheme + "://localhost:" + port;
    }
}
