package org.kabinet.pricing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A price of the ERP for one base unit.
 *
 * @param currency null when the packet leaves it to the price list
 */
public record IncomingPrice(
        String priceListExternalId,
        String variantExternalId,
        BigDecimal minQuantity,
        BigDecimal amount,
        @Nullable String currency) {}
