package org.kabinet.pricing;

import org.jspecify.annotations.Nullable;

/**
 * A price type of the ERP.
 *
 * @param line of the file, for the exchange board
 * @param currency as it is written there: RUB, руб, 643
 * @param vatIncluded null when the packet does not say it
 */
public record IncomingPriceList(
        int line,
        String externalId,
        String name,
        @Nullable String currency,
        @Nullable Boolean vatIncluded) {}
