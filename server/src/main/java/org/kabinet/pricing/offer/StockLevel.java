package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.StockView;

/** What there is of a good in all warehouses together. */
@Schema(name = "Stock")
record StockLevel(
        @Schema(example = "120") BigDecimal total,
        StockView.State state,
        @Nullable LocalDate expectedOn,
        @Nullable String mainWarehouse) {

    static StockLevel of(StockView stock) {
        return new StockLevel(stock.total(), stock.state(), stock.expectedOn(), stock.mainWarehouse());
    }
}
