package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.platform.money.Money;
import org.kabinet.platform.money.UnitNames;

/** A good or a service in a list, with the reader's own price: the lowest one where variants differ. */
record Offer(
        UUID productId,
        ProductKind kind,
        @Schema(example = "KT-INS114") @Nullable String article,
        @Schema(example = "Перчатки «Кедр»") String name,
        @Nullable String brand,
        @Nullable String pictureUrl,
        @Nullable UUID groupId,
        @Schema(example = "пар") String unit,
        BigDecimal packMultiple,
        BigDecimal minQuantity,
        @Nullable Integer leadTimeDays,
        StockLevel stock,
        @Nullable Money price,
        PriceState priceState,

        @Schema(description = "Whether variants cost more than this")
        boolean priceFrom,

        int variantCount,

        @Schema(description = "All when there are at most twelve, else none")
        List<OfferVariant> variants) {

    static Offer of(ProductCard card, OwnPrices prices) {
        List<Money> all = Offers.pricesOf(card, prices);
        Money lowest = all.stream().min(Money::compareTo).orElse(null);
        return new Offer(
                card.id(),
                card.kind(),
                card.article(),
                card.name(),
                card.brand(),
                card.pictureUrl(),
                card.groupId(),
                UnitNames.of(card.unitCode(), card.unitName()),
                card.packMultiple(),
                card.minQuantity(),
                card.leadTimeDays(),
                StockLevel.of(card.stock()),
                lowest,
                prices.state(lowest),
                all.stream().anyMatch(price -> !price.equals(lowest)),
                card.variantIds().size(),
                card.variants().stream().map(it -> OfferVariant.of(it, prices)).toList());
    }
}
