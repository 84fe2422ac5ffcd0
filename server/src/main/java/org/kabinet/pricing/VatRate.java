package org.kabinet.pricing;

import java.math.BigDecimal;

/** Reads the rates as goods carry them: a percentage, or "none" for what is not subject to VAT. */
final class VatRate {

    static final String NONE = "none";

    private VatRate() {}

    static BigDecimal percent(String rate) {
        return rate.equals(NONE) ? BigDecimal.ZERO : new BigDecimal(rate);
    }
}
