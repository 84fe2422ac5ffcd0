package org.kabinet.ordering.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.VariantView;
import org.kabinet.platform.money.Money;
import org.kabinet.platform.money.UnitNames;
import org.kabinet.pricing.LineAmount;
import org.kabinet.pricing.PriceAnswer;

/**
 * A wanted line with what it is, what it costs now, and what speaks against it.
 *
 * @param variant absent when nobody knows the id
 * @param answer absent when the good has no price under the contract
 */
public record PricedLine(
        UUID variantId,
        BigDecimal quantity,
        @Nullable VariantView variant,
        @Nullable PriceAnswer answer,
        List<LineRefusal> refusals,
        boolean backOrdered) {

    public @Nullable Money price() {
        return answer == null ? null : answer.price();
    }

    public @Nullable LineAmount amount() {
        Money price = price();
        return price == null || variant == null ? null : LineAmount.of(price, quantity, variant.vatRate());
    }

    public boolean refused() {
        return !refusals.isEmpty();
    }

    /** What the sentence about a refusal needs: the pack, the unit, the quantity that would do, what there is in stock. */
    public Object[] arguments(LineRefusal refusal) {
        if (variant == null) {
            return new Object[0];
        }
        String unit = UnitNames.of(variant.unitCode(), variant.unitName());
        BigDecimal nearest = refusal.nearest() == null ? BigDecimal.ZERO : refusal.nearest();
        return new Object[] {variant.packMultiple(), unit, nearest, variant.stockTotal()};
    }
}
