package org.kabinet.pricing.offer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.GroupView;
import org.kabinet.catalogue.Products;
import org.kabinet.catalogue.Suggestions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody may mean who is still typing, with their own prices on it. */
@Component
class SuggestOffers {

    /** The best goods and groups. */
    record Suggestion(List<OfferVariant> offers, List<GroupView> groups) {}

    private final Products products;
    private final OwnPricing pricing;

    SuggestOffers(Products products, OwnPricing pricing) {
        this.products = products;
        this.pricing = pricing;
    }

    @Transactional(readOnly = true)
    public Suggestion on(@Nullable UUID contractId, String typed, int limit) {
        Suggestions found = products.suggest(typed, limit);
        OwnPrices prices = pricing.of(
                contractId, found.variants().stream().map(Offers::question).toList());
        return new Suggestion(
                found.variants().stream().map(it -> OfferVariant.of(it, prices)).toList(), found.groups());
    }
}
