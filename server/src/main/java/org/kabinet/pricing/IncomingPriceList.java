package org.kabinet.pricing;

import org.jspecify.annotations.Nullable;

/** A price type of the ERP. {@code vatIncluded} is null when the packet does not say it. */
public record IncomingPriceList(String externalId, String name, String currency, @Nullable Boolean vatIncluded) {}
