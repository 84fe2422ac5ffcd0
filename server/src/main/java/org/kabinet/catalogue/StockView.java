package org.kabinet.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the ERP last told about stock. A warehouse in the red counts as empty.
 *
 * @param mainWarehouse the warehouse that has most of it
 */
public record StockView(
        BigDecimal total,
        State state,
        @Nullable LocalDate expectedOn,
        @Nullable String mainWarehouse) {

    /** Services are always {@link #IN_STOCK}. */
    public enum State {
        IN_STOCK,
        EXPECTED,
        NONE
    }
}
