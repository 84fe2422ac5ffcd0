package org.kabinet.notifications;

import org.kabinet.platform.web.LocalAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the portal is, as links in letters say it. The operator says it: whatever a request claims to be its host is the word of a stranger, and a
 * stranger could have letters lead to a place of their own.
 */
@Component
public class PortalAddress {
    private final String told;
    private final LocalAddress local;

    PortalAddress(@Value("${kabinet.public-url}") String told, LocalAddress local) {
        this.told = told.strip().replaceFirst("/+$", "");
        this.local = local;
    }

    boolean known() {
        return !told.isEmpty();
    }

    public String value() {
        return known() ? told : local.value();
    }
}
