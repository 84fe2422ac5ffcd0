package org.kabinet.pricing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one place where a price is decided, so that the catalogue, the cart, the order and the price list can never disagree. */
public interface Prices {

    /**
     * One statement for any number of variants. A variant without a price in the answer has none: it is "on request" and cannot be ordered.
     * A variant that is asked twice is answered once, for the sum of its quantities.
     */
    Map<UUID, PriceAnswer> resolve(PriceQuestion question);

    /**
     * The reason of a price in the reader's language, line by line.
     *
     * @param reason absent when there is no price, which is explained too
     * @param unitName the unit in which the good is sold
     */
    List<PriceStep> explain(@Nullable PriceReason reason, String unitName);
}
