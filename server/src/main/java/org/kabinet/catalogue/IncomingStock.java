package org.kabinet.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stock of one offer. By warehouse, if {@code byWarehouse} is carried; else {@code total} replaces what all warehouses together had, unless it
 * says the same.
 *
 * @param line where it stands in the file, for the report
 * @param variantExternalId {@code good} or {@code good#variant}
 */
public record IncomingStock(
        int line,
        String variantExternalId,
        @Nullable BigDecimal total,
        @Nullable List<InWarehouse> byWarehouse) {

    /**
     * What one warehouse has.
     *
     * @param expectedOn the day on which more comes, when the packet tells it
     */
    public record InWarehouse(
            String warehouseExternalId,
            BigDecimal quantity,
            @Nullable LocalDate expectedOn) {}
}
