package org.kabinet.demo.goods;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prices as they are printed in a price list: the dearer the good, the rounder. */
public final class RoundPrice {
    private RoundPrice() {}

    public static BigDecimal of(double amount) {
        double step = amount >= 1000 ? 10 : amount >= 100 ? 1 : amount >= 20 ? 0.1 : 0.05;
        return BigDecimal.valueOf(Math.round(amount / step))
                .multiply(BigDecimal.valueOf(step))
                .setScale(2, RoundingMode.HALF_UP);
    }
}
