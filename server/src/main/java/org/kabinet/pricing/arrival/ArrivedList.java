package org.kabinet.pricing.arrival;

import java.util.UUID;

/** A price list that the ERP told us of earlier. */
record ArrivedList(UUID id, String externalId, String currency, boolean vatIncluded) {}
