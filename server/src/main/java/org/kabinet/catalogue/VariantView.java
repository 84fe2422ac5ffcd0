package org.kabinet.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is priced, put into a cart and ordered.
 *
 * @param externalId as the ERP names it: {@code good} or {@code good#variant}; absent for goods made here
 * @param article of the variant, else of its product
 * @param name the product's name together with what distinguishes the variant
 * @param label what distinguishes the variant, alone; empty for the only one
 * @param vatRate percent, or {@code none}
 * @param active whether both the variant and its product are offered
 */
public record VariantView(
        UUID id,
        UUID productId,
        @Nullable String externalId,
        @Nullable String article,
        String name,
        String label,
        Map<String, String> characteristics,
        ProductKind kind,
        String unitCode,
        String unitName,
        String vatRate,
        BigDecimal packMultiple,
        BigDecimal minQuantity,
        StockView stock,
        @Nullable String pictureUrl,
        boolean active) {

    /** What all warehouses have together. */
    public BigDecimal stockTotal() {
        return stock.total();
    }

    /** The day on which more is expected, when the ERP told one that has not passed. */
    public @Nullable LocalDate expectedOn() {
        return stock.expectedOn();
    }
}
