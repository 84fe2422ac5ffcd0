package org.kabinet.pricing.list;

import java.util.Set;
import java.util.UUID;
import org.kabinet.customisation.Seller;
import org.kabinet.organisations.OrganisationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has registered by themselves sees prices at once, if the seller has decided which. */
@Component
class RegisteredCustomers {

    private final Seller seller;
    private final ContractPriceListRepository repository;

    RegisteredCustomers(Seller seller, ContractPriceListRepository repository) {
        this.seller = seller;
        this.repository = repository;
    }

    @EventListener
    void registered(OrganisationEvent.Registered event) {
        UUID list = seller.view().newcomersPriceList();
        if (list != null && !repository.existing(Set.of(list)).isEmpty()) {
            repository.open(event.contractId(), event.organisationId(), event.branchId(), list);
        }
    }
}
