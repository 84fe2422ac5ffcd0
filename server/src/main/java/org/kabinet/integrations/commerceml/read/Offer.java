package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is offered of a good: variants, prices and stock, each only if the file carries it. Files of prices alone and of
 * stock alone consist of offers that have nothing but an id and the one list.
 */
public record Offer(
        int line,
        Item item,
        @Nullable List<Price> prices,
        @Nullable BigDecimal quantity,
        @Nullable List<Rest> rests) implements Entry {

    /** A price of one type; {@code factor} base units are priced; {@code minQuantity} makes it a tier. */
    public record Price(
            int line,
            String typeId,
            BigDecimal amount,
            @Nullable String currency,
            @Nullable String unit,
            @Nullable BigDecimal factor,
            @Nullable BigDecimal minQuantity,
            @Nullable Boolean taxIncluded) {}

    /** Stock of one warehouse, or of an unnamed one when the file does not say which. */
    public record Rest(@Nullable String warehouseId, BigDecimal quantity) {}
}
