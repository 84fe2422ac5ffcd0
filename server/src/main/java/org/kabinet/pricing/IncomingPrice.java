package org.kabinet.pricing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A price of the ERP for one base unit.
 *
 * @param line of the file, for the exchange board
 * @param variantExternalId {@code good} or {@code good#variant}
 * @param minQuantity zero for the ordinary price, more for a tier
 * @param currency as it is written there; null when the packet leaves it to the price list
 */
public record IncomingPrice(
        int line,
        String priceListExternalId,
        String variantExternalId,
        BigDecimal minQuantity,
        BigDecimal amount,
        @Nullable String currency) {}
