package org.kabinet.pricing.list;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.kabinet.platform.actor.PriceListAccess;
import org.springframework.stereotype.Component;

@Component
class ContractPriceLists implements PriceListAccess {

    private final PriceListQueries queries;

    ContractPriceLists(PriceListQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<UUID> priceListsOf(Collection<UUID> organisations) {
        return queries.openTo(organisations);
    }
}
