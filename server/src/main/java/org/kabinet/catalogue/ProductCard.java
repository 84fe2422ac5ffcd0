package org.kabinet.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param groupId the group it stands in directly; the first one, if there are several
 * @param stock of all its variants together
 * @param variantIds all its active variants, in order
 * @param variants the same in full when there are at most {@link #SHOWN_VARIANTS}, else empty
 */
public record ProductCard(
        UUID id,
        ProductKind kind,
        @Nullable String article,
        String name,
        @Nullable String brand,
        @Nullable String pictureUrl,
        @Nullable UUID groupId,
        String unitCode,
        String unitName,
        String vatRate,
        BigDecimal packMultiple,
        BigDecimal minQuantity,
        @Nullable Integer leadTimeDays,
        StockView stock,
        List<UUID> variantIds,
        List<VariantView> variants) {

    /** More variants than this are shown on the product's own page only. */
    public static final int SHOWN_VARIANTS = 12;
}
