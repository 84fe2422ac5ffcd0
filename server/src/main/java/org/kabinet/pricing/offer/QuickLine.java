package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a quick order: one of the three names a good. */
record QuickLine(
        @Schema(example = "KT-INS114") @Nullable String article,
        @Nullable UUID variantId,
        @Schema(example = "4601234567893") @Nullable String barcode,
        @Schema(example = "24") @Nullable BigDecimal quantity) {

    /** As the reader wrote it. */
    String input() {
        if (article != null) {
            return article;
        }
        return barcode != null ? barcode : String.valueOf(variantId);
    }
}
