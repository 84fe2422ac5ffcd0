package org.kabinet.pricing.list;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.EntityLimits;
import org.kabinet.platform.actor.PriceListAccess;
import org.springframework.stereotype.Component;

@Component
class ContractPriceLists implements PriceListAccess {

    private final PriceListQueries queries;
    private final Organisations organisations;

    ContractPriceLists(PriceListQueries queries, Organisations organisations) {
        this.queries = queries;
        this.organisations = organisations;
    }

    @Override
    public Set<UUID> priceListsOf(Collection<UUID> reached, EntityLimits limits) {
        Set<UUID> whole = new HashSet<>(reached);
        whole.removeAll(limits.limited());
        Set<UUID> lists = new HashSet<>(queries.openTo(whole));
        if (!limits.limited().isEmpty()) {
            lists.addAll(queries.ofContracts(organisations.contractsOf(limits.limited()).stream()
                    .filter(it -> limits.include(it.organisationId(), it.legalEntityId()))
                    .map(ContractView::id)
                    .toList()));
        }
        return lists;
    }
}
