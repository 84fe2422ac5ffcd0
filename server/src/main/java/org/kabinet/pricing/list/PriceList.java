package org.kabinet.pricing.list;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** A price list as staff choose from it. */
record PriceList(
        UUID id,
        @Schema(example = "Оптовый") String name,
        @Schema(example = "RUB") String currency,
        boolean vatIncluded,
        boolean active) {}
