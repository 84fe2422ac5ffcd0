package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.VariantView;
import org.kabinet.platform.money.Money;
import org.kabinet.platform.money.UnitNames;

/** What is put into a cart, with the reader's own price for the least quantity that may be ordered. */
record OfferVariant(
        UUID variantId,
        UUID productId,
        @Schema(example = "KT-INS114") @Nullable String article,
        @Schema(example = "Перчатки «Кедр», 9, синие") String name,

        @Schema(description = "What distinguishes the variant", example = "9, синие")
        String label,

        Map<String, String> characteristics,
        @Schema(example = "пар") String unit,
        BigDecimal packMultiple,
        BigDecimal minQuantity,
        StockLevel stock,
        @Nullable Money price,
        PriceState priceState,
        @Nullable String pictureUrl,
        boolean hasTiers) {

    static OfferVariant of(VariantView variant, OwnPrices prices) {
        Money price = prices.price(variant.id());
        return new OfferVariant(
                variant.id(),
                variant.productId(),
                variant.article(),
                variant.name(),
                variant.label(),
                variant.characteristics(),
                UnitNames.of(variant.unitCode(), variant.unitName()),
                variant.packMultiple(),
                variant.minQuantity(),
                StockLevel.of(variant.stock()),
                price,
                prices.state(price),
                variant.pictureUrl(),
                prices.tiers(variant.id()).size() > 1);
    }
}
