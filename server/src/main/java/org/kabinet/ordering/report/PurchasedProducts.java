package org.kabinet.ordering.report;

import java.util.Set;
import java.util.UUID;
import org.kabinet.pricing.Purchases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the catalogue be narrowed to what a customer has bought before. */
@Component
class PurchasedProducts implements Purchases {

    private final PurchaseQueries queries;

    PurchasedProducts(PurchaseQueries queries) {
        this.queries = queries;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> productsBoughtBy(Set<UUID> organisationIds) {
        return queries.products(organisationIds);
    }
}
