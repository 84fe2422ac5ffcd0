package org.kabinet.pricing.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.kabinet.catalogue.ProductDetails.VariantDetails;
import org.kabinet.catalogue.ProductDetails.WarehouseStock;
import org.kabinet.pricing.PriceTier;

/** A variant on the page of its product: with stock by warehouse and the whole ladder of prices. */
@Schema(name = "OfferPageVariant")
record PageVariant(
        @JsonUnwrapped OfferVariant variant,
        List<WarehouseStock> stockByWarehouse,

        @Schema(description = "What a unit costs from which quantity on, lowest quantity first")
        List<PriceTier> tiers,

        List<String> barcodes) {

    static PageVariant of(VariantDetails details, OwnPrices prices) {
        return new PageVariant(
                OfferVariant.of(details.variant(), prices),
                details.stockByWarehouse(),
                prices.tiers(details.variant().id()),
                details.barcodes());
    }
}
