package org.kabinet.demo.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.sales.PriceBook.Entry;
import org.kabinet.pricing.PriceReason;
import org.kabinet.pricing.PriceRow;
import org.kabinet.pricing.PriceRule;
import org.kabinet.pricing.PriceTerms;

/** Asks Kabinet's own rule what something cost a customer on a day, so that old orders say what "why this price" says. */
final class Till {
    private static final LocalDate VAT_RAISED = LocalDate.of(2026, 1, 1);
    private static final String RATE_NOW = "22";
    private static final String RATE_BEFORE = "20";
    private static final String SELLER_CURRENCY = "RUB";

    private final PriceBook book;
    private final PersonalPrices personal;
    private final ExchangeRates rates;

    Till(PriceBook book, PersonalPrices personal, ExchangeRates rates) {
        this.book = book;
        this.personal = personal;
        this.rates = rates;
    }

    Optional<PriceReason> price(Placement placement, Good good, UUID itemId, int quantity) {
        LocalDate day = placement.day();
        var contract = placement.contract();
        var terms = new PriceTerms(contract.number(), contract.currency(), contract.discount(), day);
        return new PriceRule(terms)
                .price(rows(placement, itemId, day), BigDecimal.valueOf(quantity), vatRate(good, day));
    }

    /** The general rate was raised in 2026; older documents keep the former one. */
    static String vatRate(Good good, LocalDate day) {
        return good.vatRate().equals(RATE_NOW) && day.isBefore(VAT_RAISED) ? RATE_BEFORE : good.vatRate();
    }

    private List<PriceRow> rows(Placement placement, UUID itemId, LocalDate day) {
        var rows = new ArrayList<PriceRow>();
        BigDecimal contractRate = rate(placement.contract().currency(), day);
        personal.of(placement.customer(), itemId, day)
                .ifPresent(agreed -> rows.add(new PriceRow(
                        itemId,
                        0,
                        null,
                        null,
                        SELLER_CURRENCY,
                        true,
                        BigDecimal.ZERO,
                        agreed.from(),
                        agreed.amount(),
                        BigDecimal.ONE,
                        contractRate)));
        int rank = 1;
        for (String code : placement.contract().lists()) {
            PriceList list = book.list(code);
            for (Entry entry : book.inForce(list, itemId, day)) {
                row(entry, rank, rate(list.currency(), day), contractRate).ifPresent(rows::add);
            }
            rank++;
        }
        return rows;
    }

    private static Optional<PriceRow> row(Entry entry, int rank, BigDecimal sourceRate, BigDecimal contractRate) {
        @Nullable BigDecimal amount = entry.amount();
        PriceList list = entry.list();
        return Optional.ofNullable(amount)
                .map(asked -> new PriceRow(
                        entry.itemId(),
                        rank,
                        list.id(),
                        list.name(),
                        list.currency(),
                        list.vatIncluded(),
                        BigDecimal.valueOf(entry.minQuantity()),
                        entry.from(),
                        asked,
                        sourceRate,
                        contractRate));
    }

    private BigDecimal rate(String currency, LocalDate day) {
        return currency.equals(SELLER_CURRENCY) ? BigDecimal.ONE : rates.on(currency, day);
    }
}
