package org.kabinet.integrations.commerceml.arrival;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.IncomingOffer;
import org.kabinet.catalogue.IncomingStock;
import org.kabinet.integrations.commerceml.read.Item;
import org.kabinet.integrations.commerceml.read.Offer;
import org.kabinet.pricing.IncomingPrice;

/** An offer of 1C as a variant, its prices and its stock. */
final class OfferMapping {

    private static final int SCALE = 4;

    private OfferMapping() {}

    /** Whether the offer says what is offered, or only at which price and how much there is. */
    static boolean isDescribed(Offer offer) {
        Item item = offer.item();
        return item.name() != null
                || item.characteristics() != null
                || item.article() != null
                || item.barcodes() != null
                || item.deleted() != null;
    }

    static IncomingOffer offer(int line, Item item, boolean removed) {
        return new IncomingOffer(
                line, item.id().value(), removed, item.article(), item.name(), characteristics(item), item.barcodes());
    }

    private static @Nullable Map<String, String> characteristics(Item item) {
        if (item.characteristics() == null) {
            return null;
        }
        Map<String, String> byName = new LinkedHashMap<>();
        item.characteristics().forEach(c -> byName.put(c.name(), c.value()));
        return byName;
    }

    /** Prices of one base unit: an offer may price a dozen. */
    static List<IncomingPrice> prices(Offer offer) {
        return Objects.requireNonNullElse(offer.prices(), List.<Offer.Price>of()).stream()
                .map(price -> new IncomingPrice(
                        price.line(),
                        price.typeId(),
                        offer.item().id().value(),
                        price.minQuantity() == null ? BigDecimal.ZERO : price.minQuantity(),
                        ofBaseUnit(price),
                        price.currency()))
                .toList();
    }

    private static BigDecimal ofBaseUnit(Offer.Price price) {
        BigDecimal factor = price.factor();
        return factor == null || factor.signum() <= 0 || factor.compareTo(BigDecimal.ONE) == 0
                ? price.amount()
                : price.amount().divide(factor, SCALE, RoundingMode.HALF_UP);
    }

    /** Stock as far as the offer tells it; by warehouse if it names any, else in all. */
    static @Nullable IncomingStock stock(Offer offer) {
        List<Offer.Rest> rests = offer.rests();
        if (rests == null && offer.quantity() == null) {
            return null;
        }
        List<IncomingStock.InWarehouse> places = places(rests);
        boolean byWarehouse = !places.isEmpty() || rests != null && rests.isEmpty() && offer.quantity() == null;
        return new IncomingStock(
                offer.line(),
                offer.item().id().value(),
                byWarehouse ? null : total(offer, rests),
                byWarehouse ? places : null);
    }

    private static List<IncomingStock.InWarehouse> places(@Nullable List<Offer.Rest> rests) {
        Map<String, BigDecimal> byWarehouse = new LinkedHashMap<>();
        for (Offer.Rest rest : Objects.requireNonNullElse(rests, List.<Offer.Rest>of())) {
            if (rest.warehouseId() != null) {
                byWarehouse.merge(rest.warehouseId(), rest.quantity(), BigDecimal::add);
            }
        }
        List<IncomingStock.InWarehouse> places = new ArrayList<>();
        byWarehouse.forEach((id, quantity) -> places.add(new IncomingStock.InWarehouse(id, quantity, null)));
        return places;
    }

    private static BigDecimal total(Offer offer, @Nullable List<Offer.Rest> rests) {
        if (rests == null || rests.isEmpty()) {
            return Objects.requireNonNullElse(offer.quantity(), BigDecimal.ZERO);
        }
        return rests.stream().map(Offer.Rest::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
