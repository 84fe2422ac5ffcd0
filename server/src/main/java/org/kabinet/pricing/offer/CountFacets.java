package org.kabinet.pricing.offer;

import java.util.List;
import org.kabinet.catalogue.Products;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CountFacets {

    private final Products products;
    private final BoughtBefore bought;

    CountFacets(Products products, BoughtBefore bought) {
        this.products = products;
        this.bought = bought;
    }

    @Transactional(readOnly = true)
    public List<FacetView> of(OfferFilter filter) {
        return products.facets(bought.narrow(filter)).stream()
                .map(FacetView::of)
                .toList();
    }
}
