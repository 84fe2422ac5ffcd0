package org.kabinet.pricing.list;

import org.kabinet.organisations.OrganisationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A customer's price lists and personal prices go with it to another branch. */
@Component
class MovedCustomers {

    private final ContractPriceListRepository repository;

    MovedCustomers(ContractPriceListRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void moved(OrganisationEvent.MovedToBranch event) {
        repository.carryTo(event.organisationId(), event.branchId());
    }
}
