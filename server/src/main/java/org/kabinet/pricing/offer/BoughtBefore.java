package org.kabinet.pricing.offer;

import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.platform.actor.Actors;
import org.kabinet.pricing.Purchases;
import org.springframework.stereotype.Component;

/** Narrows a question to what the customer has bought before, when the reader wants that. */
@Component
class BoughtBefore {

    private final ChosenContracts contracts;
    private final Purchases purchases;

    BoughtBefore(ChosenContracts contracts, Purchases purchases) {
        this.contracts = contracts;
        this.purchases = purchases;
    }

    ProductFilter narrow(OfferFilter filter) {
        ProductFilter products = filter.products();
        if (!filter.bought()) {
            return products;
        }
        Set<UUID> customers = contracts
                .terms(filter.contractId())
                .map(terms -> Set.of(terms.contract().organisationId()))
                .orElseGet(() -> Set.copyOf(Actors.current().organisations()));
        return products.only(customers.isEmpty() ? Set.of() : purchases.productsBoughtBy(customers));
    }
}
