package org.kabinet.pricing.list;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** A price list of a contract; they are asked in the order in which they stand. */
record ContractPriceList(
        UUID id,
        @Schema(example = "Оптовый") String name,
        @Schema(example = "RUB") String currency) {}
