package org.kabinet.pricing.offer;

import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.Products;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A page of the catalogue: one statement for the goods, one for all their prices. */
@Component
class ListOffers {

    private final Products products;
    private final BoughtBefore bought;
    private final OwnPricing pricing;

    ListOffers(Products products, BoughtBefore bought, OwnPricing pricing) {
        this.products = products;
        this.bought = bought;
        this.pricing = pricing;
    }

    @Transactional(readOnly = true)
    public Page<Offer> page(OfferFilter filter, @Nullable String cursor, int limit) {
        Page<ProductCard> cards = products.page(bought.narrow(filter).page(filter.sort(), cursor, limit));
        OwnPrices prices = pricing.of(filter.contractId(), Offers.questions(cards.items()));
        return cards.map(card -> Offer.of(card, prices));
    }
}
