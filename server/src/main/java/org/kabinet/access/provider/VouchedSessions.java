package org.kabinet.access.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions of people for whom a provider has vouched; whoever keeps sessions knows them. */
public interface VouchedSessions {

    /** How many are open by the provider of the organisation; of the seller if there is none. */
    int open(@Nullable UUID organisation);

    /** Ends them, since nobody vouches for who is in them any more. */
    void end(@Nullable UUID organisation);
}
