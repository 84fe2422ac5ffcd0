package org.kabinet.platform.outgoing;

import java.io.IOException;

/** The portal does not go there: the address is unencrypted, or leads into the operator's network. */
public final class AddressRefused extends IOException {
    private static final long serialVersionUID = 1L;

    AddressRefused(String host) {
        super("not allowed to call " + host);
    }
}
