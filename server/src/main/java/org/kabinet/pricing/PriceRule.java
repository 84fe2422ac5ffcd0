package org.kabinet.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Money;
import org.kabinet.platform.money.Quantity;

/**
 * The one order of precedence. Sources are asked in turn: the customer's personal price, then the contract's lists. The first one with a tier
 * that the quantity reaches answers; a source whose currency cannot be converted is passed over. Then VAT, currency and the contract's
 * discount (on lists only) are applied, and the result is rounded once, half up, to hundredths.
 */
public final class PriceRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Comparator<PriceRow> BY_QUANTITY = Comparator.comparing(PriceRow::minQuantity);

    private final PriceTerms terms;

    public PriceRule(PriceTerms terms) {
        this.terms = terms;
    }

    /** The price of a quantity, with all that led to it; none when no source reaches it. */
    public Optional<PriceReason> price(List<PriceRow> rows, BigDecimal quantity, String vatRate) {
        return reached(rows, quantity).map(row -> reason(row, lowest(rows, row), quantity, vatRate));
    }

    /** What the price becomes from which quantity on; steps that change nothing are left out. */
    List<PriceTier> ladder(List<PriceRow> rows, String vatRate) {
        List<PriceTier> ladder = new ArrayList<>();
        for (BigDecimal from : rows.stream().map(PriceRow::minQuantity).sorted().toList()) {
            reached(rows, from).map(row -> result(row, vatRate)).ifPresent(price -> {
                if (ladder.isEmpty() || !ladder.getLast().price().equals(price)) {
                    ladder.add(new PriceTier(Quantity.plain(from), price));
                }
            });
        }
        return List.copyOf(ladder);
    }

    private Optional<PriceRow> reached(List<PriceRow> rows, BigDecimal quantity) {
        PriceRow first = null;
        for (PriceRow row : rows) {
            if (row.minQuantity().compareTo(quantity) <= 0
                    && convertible(row)
                    && (first == null || row.goesBefore(first))) {
                first = row;
            }
        }
        return Optional.ofNullable(first);
    }

    private PriceRow lowest(List<PriceRow> rows, PriceRow reached) {
        return rows.stream().filter(reached::sameMeasureAs).min(BY_QUANTITY).orElse(reached);
    }

    private boolean convertible(PriceRow row) {
        return row.currency().equals(terms.currency()) || (row.sourceRate() != null && row.contractRate() != null);
    }

    private Money result(PriceRow row, String vatRate) {
        BigDecimal amount = row.amount();
        if (!row.vatIncluded()) {
            amount = percentOf(amount, HUNDRED.add(VatRate.percent(vatRate)));
        }
        if (discounted(row)) {
            amount = percentOf(amount, HUNDRED.subtract(terms.discountPercent()));
        }
        return new Money(converted(amount, row).setScale(2, RoundingMode.HALF_UP), terms.currency());
    }

    private BigDecimal converted(BigDecimal amount, PriceRow row) {
        BigDecimal source = row.sourceRate();
        BigDecimal target = row.contractRate();
        if (row.currency().equals(terms.currency()) || source == null || target == null) {
            return amount;
        }
        return amount.multiply(source).divide(target, 2, RoundingMode.HALF_UP);
    }

    private boolean discounted(PriceRow row) {
        return !row.personal() && terms.discountPercent().signum() != 0;
    }

    private static BigDecimal percentOf(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).movePointLeft(2);
    }

    private PriceReason reason(PriceRow row, PriceRow lowest, BigDecimal quantity, String vatRate) {
        boolean tier = row.minQuantity().compareTo(lowest.minQuantity()) > 0;
        return new PriceReason(
                row.personal() ? PriceReason.Source.PERSONAL : PriceReason.Source.LIST,
                row.listName(),
                row.listId(),
                row.validFrom(),
                money(lowest),
                row.minQuantity().signum() > 0 ? Quantity.plain(row.minQuantity()) : null,
                tier ? money(row) : null,
                tier ? cheaperBy(lowest.amount(), row.amount()) : null,
                row.vatIncluded() || vatRate.equals(VatRate.NONE) ? null : vatRate,
                exchangeRate(row),
                discounted(row) ? Quantity.plain(terms.discountPercent()) : null,
                terms.contractNumber(),
                terms.date(),
                quantity,
                vatRate,
                result(row, vatRate));
    }

    private static Money money(PriceRow row) {
        return new Money(row.amount(), row.currency());
    }

    /** Told only when it is exact to a hundredth of a percent; otherwise the amounts speak for themselves. */
    private static @Nullable BigDecimal cheaperBy(BigDecimal base, BigDecimal tier) {
        if (base.signum() == 0 || tier.compareTo(base) >= 0) {
            return null;
        }
        BigDecimal percent = HUNDRED.subtract(tier.multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP));
        boolean exact = percentOf(base, HUNDRED.subtract(percent)).compareTo(tier) == 0;
        return exact ? Quantity.plain(percent) : null;
    }

    private @Nullable BigDecimal exchangeRate(PriceRow row) {
        BigDecimal source = row.sourceRate();
        BigDecimal target = row.contractRate();
        if (row.currency().equals(terms.currency()) || source == null || target == null) {
            return null;
        }
        return Quantity.plain(source.divide(target, 6, RoundingMode.HALF_UP));
    }
}
