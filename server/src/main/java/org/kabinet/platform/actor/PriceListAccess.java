package org.kabinet.platform.actor;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells which price lists the contracts of organisations open; who prices things answers it for who knows people. */
public interface PriceListAccess {
    /** @param limits where only the contracts of some legal entities count */
    Set<UUID> priceListsOf(Collection<UUID> organisations, EntityLimits limits);
}
