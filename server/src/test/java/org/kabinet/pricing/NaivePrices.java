package org.kabinet.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The guide's wording taken literally and walked on foot: every row that was ever written, no index, no grouping. Slow and obvious on purpose;
 * the real rule and the real statement are measured against it.
 */
record NaivePrices(
        String sellerCurrency,
        List<Written> prices,
        List<Rate> rates,
        String contractCurrency,
        BigDecimal discount,
        LocalDate date) {

    /** A row as somebody once wrote it; no amount means that the price was withdrawn. */
    record Written(
            int rank,
            String currency,
            boolean vatIncluded,
            BigDecimal minQuantity,
            LocalDate validFrom,
            @Nullable BigDecimal amount) {}

    record Rate(String currency, LocalDate validFrom, BigDecimal rate) {}

    Optional<BigDecimal> price(BigDecimal quantity, int vatPercent) {
        for (int rank = 0; rank <= 9; rank++) {
            Optional<Written> tier = tier(rank, quantity);
            if (tier.isPresent()) {
                return Optional.of(amount(tier.get(), vatPercent));
            }
        }
        return Optional.empty();
    }

    Optional<Written> tier(int rank, BigDecimal quantity) {
        Written best = null;
        for (Written row : prices) {
            boolean reached = row.minQuantity().compareTo(quantity) <= 0;
            if (row.rank() == rank && inForce(row) && reached && convertible(row.currency())) {
                if (best == null || row.minQuantity().compareTo(best.minQuantity()) > 0) {
                    best = row;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    boolean inForce(Written row) {
        if (row.validFrom().isAfter(date) || row.amount() == null) {
            return false;
        }
        for (Written other : prices) {
            boolean sameTier = other.rank() == row.rank() && other.minQuantity().compareTo(row.minQuantity()) == 0;
            if (sameTier
                    && other.validFrom().isAfter(row.validFrom())
                    && !other.validFrom().isAfter(date)) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal amount(Written row, int vatPercent) {
        BigDecimal numerator = java.util.Objects.requireNonNull(row.amount());
        BigDecimal denominator = BigDecimal.ONE;
        if (!row.vatIncluded()) {
            numerator = numerator.multiply(BigDecimal.valueOf(100 + vatPercent));
            denominator = denominator.multiply(BigDecimal.valueOf(100));
        }
        if (!row.currency().equals(contractCurrency)) {
            numerator = numerator.multiply(rate(row.currency()).orElseThrow());
            denominator = denominator.multiply(rate(contractCurrency).orElseThrow());
        }
        if (row.rank() > 0) {
            numerator = numerator.multiply(BigDecimal.valueOf(100).subtract(discount));
            denominator = denominator.multiply(BigDecimal.valueOf(100));
        }
        return numerator.divide(denominator, 2, RoundingMode.HALF_UP);
    }

    private boolean convertible(String currency) {
        return currency.equals(contractCurrency)
                || (rate(currency).isPresent() && rate(contractCurrency).isPresent());
    }

    Optional<BigDecimal> rate(String currency) {
        if (currency.equals(sellerCurrency)) {
            return Optional.of(BigDecimal.ONE);
        }
        Rate latest = null;
        for (Rate rate : rates) {
            boolean known =
                    rate.currency().equals(currency) && !rate.validFrom().isAfter(date);
            if (known && (latest == null || rate.validFrom().isAfter(latest.validFrom()))) {
                latest = rate;
            }
        }
        return Optional.ofNullable(latest).map(Rate::rate);
    }
}
