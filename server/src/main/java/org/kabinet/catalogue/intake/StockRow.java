package org.kabinet.catalogue.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much of a variant one warehouse has. */
record StockRow(
        UUID variantId,
        UUID warehouseId,
        BigDecimal quantity,
        @Nullable LocalDate expectedOn) {}
