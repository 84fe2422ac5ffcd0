package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductDetails;
import org.kabinet.catalogue.ProductDetails.FileRef;
import org.kabinet.catalogue.ProductDetails.GroupRef;
import org.kabinet.catalogue.ProductDetails.Packing;
import org.kabinet.catalogue.ProductDetails.PictureRef;
import org.kabinet.catalogue.ProductDetails.PropertyValue;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.platform.money.Money;

/** Everything on the page of a product, with the reader's own prices. */
record OfferPage(
        UUID productId,
        ProductKind kind,
        @Nullable String article,
        String name,
        @Nullable String brand,
        @Nullable String pictureUrl,
        @Nullable UUID groupId,
        String unit,
        BigDecimal packMultiple,
        BigDecimal minQuantity,
        @Nullable Integer leadTimeDays,
        StockLevel stock,
        @Nullable Money price,
        PriceState priceState,
        boolean priceFrom,
        int variantCount,
        String description,
        @Schema(example = "20") String vatRate,
        @Nullable String country,
        @Nullable BigDecimal weightKg,
        List<GroupRef> groupPath,
        List<PictureRef> pictures,
        List<PropertyValue> properties,
        List<Packing> packings,

        @Schema(description = "Names of the characteristics: the sides of the variants' matrix")
        List<String> axes,

        List<PageVariant> variants,
        List<FileRef> files,
        List<Offer> analogues) {

    static OfferPage of(ProductDetails details, OwnPrices prices) {
        Offer offer = Offer.of(details.card(), prices);
        return new OfferPage(
                offer.productId(),
                offer.kind(),
                offer.article(),
                offer.name(),
                offer.brand(),
                offer.pictureUrl(),
                offer.groupId(),
                offer.unit(),
                offer.packMultiple(),
                offer.minQuantity(),
                offer.leadTimeDays(),
                offer.stock(),
                offer.price(),
                offer.priceState(),
                offer.priceFrom(),
                offer.variantCount(),
                details.description(),
                details.card().vatRate(),
                details.country(),
                details.weightKg(),
                details.groupPath(),
                details.pictures(),
                details.properties(),
                details.packings(),
                details.axes(),
                details.variants().stream()
                        .map(it -> PageVariant.of(it, prices))
                        .toList(),
                details.files(),
                details.analogues().stream().map(it -> Offer.of(it, prices)).toList());
    }
}
