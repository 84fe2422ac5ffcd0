package org.kabinet.access.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.notifications.PortalAddress;
import org.springframework.stereotype.Component;

/** Where a provider sends people back. Each has an address of its own, so that no provider can have another's answer brought to itself. */
@Component
public class CallbackAddress {
    private final PortalAddress portal;

    CallbackAddress(PortalAddress portal) {
        this.portal = portal;
    }

    /** @param organisation whose provider it is; the seller's if none */
    public String of(@Nullable UUID organisation) {
        return portal.value() + "/sso/" + (organisation == null ? "seller" : organisation.toString());
    }
}
