package org.kabinet.pricing.offer;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.VariantView;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.PriceTier;

/** A variant in a spreadsheet. */
record SheetRow(
        VariantView variant, ProductCard card, @Nullable Money price, List<PriceTier> tiers) {

    @Nullable
    BigDecimal amount() {
        return price == null ? null : price.amount();
    }

    @Nullable
    String currency() {
        return price == null ? null : price.currency();
    }
}
