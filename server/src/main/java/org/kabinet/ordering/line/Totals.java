package org.kabinet.ordering.line;

import java.math.BigDecimal;
import java.util.Collection;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.LineAmount;

/** The sums of lines: nothing is rounded here, so the total is what the lines say. */
public record Totals(Money amount, Money vat) {

    public static Totals of(Collection<LineAmount> lines, String currency) {
        BigDecimal amount = BigDecimal.ZERO.setScale(2);
        BigDecimal vat = BigDecimal.ZERO.setScale(2);
        for (LineAmount line : lines) {
            amount = amount.add(line.amount().amount());
            vat = vat.add(line.vat().amount());
        }
        return new Totals(new Money(amount, currency), new Money(vat, currency));
    }
}
