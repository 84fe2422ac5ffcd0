package org.kabinet.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kabinet.platform.money.Money;

/**
 * What a line costs: the amount with VAT and the VAT inside it. Each is rounded here and nowhere else, so that the sums of lines are the
 * totals of carts, orders and invoices to the kopeck.
 */
public record LineAmount(Money amount, Money vat) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static LineAmount of(Money price, BigDecimal quantity, String vatRate) {
        BigDecimal amount = price.amount().multiply(quantity).setScale(2, RoundingMode.HALF_UP);
        BigDecimal rate = VatRate.percent(vatRate);
        BigDecimal vat = amount.multiply(rate).divide(HUNDRED.add(rate), 2, RoundingMode.HALF_UP);
        return new LineAmount(new Money(amount, price.currency()), new Money(vat, price.currency()));
    }
}
