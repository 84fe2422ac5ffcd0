package org.kabinet.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kabinet.pricing.NaivePrices.Rate;
import org.kabinet.pricing.NaivePrices.Written;

/** Price histories as they grow in real life: several lists, tiers, withdrawals, currencies with and without a rate. */
final class RandomPrices {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String SELLER = "RUB";

    private RandomPrices() {}

    static Arbitrary<NaivePrices> models() {
        Arbitrary<BigDecimal> discount =
                Arbitraries.of("0", "2", "7.5", "33.33", "100").map(BigDecimal::new);
        Arbitrary<String> currency = Arbitraries.of(SELLER, SELLER, "EUR", "CNY");
        return Combinators.combine(
                        written().list().ofMaxSize(24), rates().list().ofMaxSize(4), currency, discount, dates())
                .as((prices, rates, contract, percent, date) -> new NaivePrices(
                        SELLER, oneMeasurePerList(distinct(prices)), distinctRates(rates), contract, percent, date));
    }

    private static Arbitrary<Written> written() {
        Arbitrary<BigDecimal> minimum =
                Arbitraries.of("0", "0", "0.5", "10", "24", "100").map(BigDecimal::new);
        Arbitrary<Optional<BigDecimal>> amount = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(10_000))
                .ofScale(4)
                .optional(0.85);
        Arbitrary<String> currency = Arbitraries.of(SELLER, SELLER, "EUR", "CNY", "USD");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        currency,
                        Arbitraries.of(true, false),
                        minimum,
                        dates(),
                        amount)
                .as((rank, unit, vat, from, day, maybe) -> new Written(rank, unit, vat, from, day, maybe.orElse(null)));
    }

    private static Arbitrary<Rate> rates() {
        Arbitrary<BigDecimal> rate = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(200))
                .ofScale(6);
        return Combinators.combine(Arbitraries.of("EUR", "CNY"), dates(), rate).as(Rate::new);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-20, 20).map(TODAY::plusDays);
    }

    /** The primary key: one row per source, tier and day. */
    private static List<Written> distinct(List<Written> prices) {
        Set<Object> seen = new HashSet<>();
        return prices.stream()
                .filter(it -> seen.add(List.of(it.rank(), it.minQuantity().stripTrailingZeros(), it.validFrom())))
                .toList();
    }

    private static List<Rate> distinctRates(List<Rate> rates) {
        Set<Object> seen = new HashSet<>();
        return rates.stream()
                .filter(it -> seen.add(List.of(it.currency(), it.validFrom())))
                .toList();
    }

    /** A list has one currency and one way of VAT; a personal price carries its own on every row. */
    private static List<Written> oneMeasurePerList(List<Written> prices) {
        Written[] first = new Written[4];
        List<Written> result = new ArrayList<>();
        for (Written row : prices) {
            if (first[row.rank()] == null) {
                first[row.rank()] = row;
            }
            Written measure = row.rank() == 0 ? row : first[row.rank()];
            result.add(new Written(
                    row.rank(),
                    measure.currency(),
                    measure.vatIncluded(),
                    row.minQuantity(),
                    row.validFrom(),
                    row.amount()));
        }
        return result;
    }
}
