package org.kabinet.platform.money;

import java.math.BigDecimal;

/**
 * How much of something, in a unit of measure.
 *
 * @param unit code of the unit after ОКЕИ (796 is a piece)
 */
public record Quantity(BigDecimal value, String unit) {
    public Quantity {
        value = plain(value);
    }

    public static Quantity of(String value, String unit) {
        return new Quantity(new BigDecimal(value), unit);
    }

    /** The value without superfluous zeros: 24, not 24.0000 and not 2.4E+1. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
