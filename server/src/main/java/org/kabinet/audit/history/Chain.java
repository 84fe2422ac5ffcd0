package org.kabinet.audit.history;

import java.util.UUID;

/** Whose chain a record stands in: an organisation's, or the seller's own under an id that no organisation has. */
public final class Chain {
    /** The seller's. */
    public static final UUID SELLER = new UUID(0, 0);

    private Chain() {}
}
