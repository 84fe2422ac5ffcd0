package org.kabinet.pricing.offer;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.VariantView;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.QuantityStep;
import org.kabinet.pricing.VariantQuantity;

/** What to ask about goods: the price of the least quantity that may be ordered. */
final class Offers {

    private Offers() {}

    static List<VariantQuantity> questions(Collection<ProductCard> cards) {
        return cards.stream().flatMap(Offers::questions).toList();
    }

    static Stream<VariantQuantity> questions(ProductCard card) {
        var least = new QuantityStep(card.packMultiple(), card.minQuantity()).least();
        return card.variantIds().stream().map(id -> new VariantQuantity(id, least, card.vatRate()));
    }

    static VariantQuantity question(VariantView variant) {
        var least = new QuantityStep(variant.packMultiple(), variant.minQuantity()).least();
        return new VariantQuantity(variant.id(), least, variant.vatRate());
    }

    static List<Money> pricesOf(ProductCard card, OwnPrices prices) {
        return card.variantIds().stream()
                .map(prices::price)
                .filter(Objects::nonNull)
                .toList();
    }
}
