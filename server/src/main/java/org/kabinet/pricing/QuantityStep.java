package org.kabinet.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kabinet.platform.money.Quantity;

/** In which quantities a good may be ordered: whole packs, and not less than its minimum. */
public record QuantityStep(BigDecimal packMultiple, BigDecimal minQuantity) {

    public boolean isMultiple(BigDecimal quantity) {
        return quantity.remainder(packMultiple).signum() == 0;
    }

    public boolean reachesMinimum(BigDecimal quantity) {
        return quantity.compareTo(minQuantity) >= 0;
    }

    /** The smallest quantity that may be ordered and is not less than the wished one: what the portal proposes instead. */
    public BigDecimal nearest(BigDecimal wished) {
        BigDecimal least = wished.max(minQuantity).max(packMultiple);
        BigDecimal packs = least.divide(packMultiple, 0, RoundingMode.CEILING);
        return Quantity.plain(packs.multiply(packMultiple));
    }

    /** The smallest quantity that may be ordered at all; the catalogue shows the price for it. */
    public BigDecimal least() {
        return nearest(BigDecimal.ZERO);
    }
}
