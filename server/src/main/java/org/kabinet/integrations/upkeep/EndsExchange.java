package org.kabinet.integrations.upkeep;

import java.util.UUID;

/** Ends a conversation as its protocol requires. */
public interface EndsExchange {

    /** Ends it, unless something of it is still being imported. */
    void endIfIdle(UUID session);
}
