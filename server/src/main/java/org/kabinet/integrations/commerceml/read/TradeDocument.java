package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order, invoice, shipment or payment. {@code lines} is null when the document carries none: such documents bring a
 * status or a number and must not touch the lines already known. {@code basis} is the id of the document on whose ground
 * this one was made.
 */
public record TradeDocument(
        int line,
        String id,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable String operation,
        @Nullable String role,
        @Nullable String currency,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal amount,
        @Nullable LocalDate dueOn,
        @Nullable String comment,
        List<Counterparty> counterparties,
        List<Tax> taxes,
        List<Discount> discounts,
        @Nullable List<Line> lines,
        List<Item.Requisite> requisites,
        List<TradeDocument> subordinates,
        @Nullable String numberIn1C,
        @Nullable LocalDate dateIn1C,
        @Nullable String basis,
        @Nullable Boolean deleted)
        implements Entry {

    /** The first value of a named requisite; null when the document does not have it. */
    public @Nullable String requisite(String name) {
        return requisites.stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .map(Item.Requisite::value)
                .orElse(null);
    }

    /** A day written into a requisite, with or without a time; null when it is none. */
    public static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : Values.day(written.strip()).orElse(null);
    }

    /** A line; delivery and other services stand among the goods. */
    public record Line(
            int line,
            Item item,
            @Nullable BigDecimal price,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable BigDecimal factor,
            List<Tax> taxes,
            List<Discount> discounts) {}

    /** A tax of the document or line. */
    public record Tax(
            String name,
            @Nullable Boolean included,
            @Nullable BigDecimal amount,
            @Nullable String rate) {}

    /** A discount of the document or line. */
    public record Discount(
            String name,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal percent,
            @Nullable Boolean included) {}
}
