package org.kabinet.pricing.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.VariantView;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.PriceTier;

/**
 * A variant in a spreadsheet.
 *
 * @param quantity what the reader has typed beside it
 */
record SheetRow(
        VariantView variant,
        ProductCard card,
        @Nullable Money price,
        List<PriceTier> tiers,
        @Nullable BigDecimal quantity) {

    private static final int MINOR_DIGITS = 2;

    /** What the quantity comes to at the price that stands beside it. */
    @Nullable
    BigDecimal sum() {
        BigDecimal amount = amount();
        return amount == null || quantity == null
                ? null
                : amount.multiply(quantity).setScale(MINOR_DIGITS, RoundingMode.HALF_UP);
    }

    @Nullable
    BigDecimal amount() {
        return price == null ? null : price.amount();
    }

    @Nullable
    String currency() {
        return price == null ? null : price.currency();
    }
}
