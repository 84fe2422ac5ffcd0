package org.kabinet.pricing;

import org.jspecify.annotations.Nullable;

/** One line of "why this price", already in the reader's words; {@code value} is what stands at the right of it. */
public record PriceStep(Kind kind, String text, @Nullable String value) {

    /** The order in which a price comes about. */
    public enum Kind {
        PERSONAL,
        LIST,
        TIER,
        VAT,
        RATE,
        DISCOUNT,
        ROUNDING,
        NONE
    }
}
