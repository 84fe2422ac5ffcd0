package org.kabinet.ordering.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.catalogue.VariantView;
import org.kabinet.customisation.SellerView.OutOfStock;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.QuantityStep;

/** The rules a line must pass. All that speaks against it is told at once. */
public final class LineCheck {
    /** Beyond this the amount of a line is a slip of the finger, and a full order would not fit {@code numeric(19,4)}. */
    private static final BigDecimal LARGEST_AMOUNT = BigDecimal.TEN.pow(12);

    private final OutOfStock beyondStock;

    public LineCheck(OutOfStock beyondStock) {
        this.beyondStock = beyondStock;
    }

    public List<LineRefusal> refusals(@Nullable VariantView variant, @Nullable Money price, BigDecimal quantity) {
        if (variant == null || !variant.active()) {
            return List.of(new LineRefusal(LineProblem.GONE, null));
        }
        List<LineRefusal> refusals = new ArrayList<>();
        if (price == null) {
            refusals.add(new LineRefusal(LineProblem.NO_PRICE, null));
        } else if (price.times(quantity).amount().compareTo(LARGEST_AMOUNT) >= 0) {
            refusals.add(new LineRefusal(LineProblem.TOO_MUCH, null));
        }
        QuantityStep step = new QuantityStep(variant.packMultiple(), variant.minQuantity());
        if (!step.reachesMinimum(quantity)) {
            refusals.add(new LineRefusal(LineProblem.BELOW_MINIMUM, step.nearest(quantity)));
        } else if (!step.isMultiple(quantity)) {
            refusals.add(new LineRefusal(LineProblem.NOT_MULTIPLE, step.nearest(quantity)));
        }
        if (beyondStock == OutOfStock.REFUSE && exceedsStock(variant, quantity)) {
            refusals.add(new LineRefusal(LineProblem.OUT_OF_STOCK, available(variant, step)));
        }
        return List.copyOf(refusals);
    }

    /** The seller takes the line, but part of it must come first. */
    public boolean backOrdered(VariantView variant, BigDecimal quantity) {
        return beyondStock == OutOfStock.BACK_ORDER && exceedsStock(variant, quantity);
    }

    private static boolean exceedsStock(VariantView variant, BigDecimal quantity) {
        return variant.kind() == ProductKind.GOOD && variant.stockTotal().compareTo(quantity) < 0;
    }

    private static @Nullable BigDecimal available(VariantView variant, QuantityStep step) {
        BigDecimal packs = variant.stockTotal().divide(variant.packMultiple(), 0, RoundingMode.FLOOR);
        BigDecimal quantity = packs.multiply(variant.packMultiple());
        return quantity.signum() > 0 && step.reachesMinimum(quantity) ? quantity.stripTrailingZeros() : null;
    }
}
