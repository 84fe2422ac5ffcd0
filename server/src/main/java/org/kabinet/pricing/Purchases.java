package org.kabinet.pricing;

import java.util.Set;
import java.util.UUID;

/** What a customer has bought before; ordering, which knows it, answers. */
public interface Purchases {

    /** Products of all orders that were not cancelled, as far as the actor may see them. */
    Set<UUID> productsBoughtBy(Set<UUID> organisationIds);
}
