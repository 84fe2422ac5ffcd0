package org.kabinet.platform.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.annotation.JsonSerialize;

/** An exact amount in a currency; in JSON {@code {"amount": "1234.50", "currency": "RUB"}}. */
@Schema(example = "{\"amount\": \"1234.50\", \"currency\": \"RUB\"}")
public record Money(
        @JsonSerialize(using = AmountSerializer.class) BigDecimal amount, String currency)
        implements Comparable<Money> {
    private static final int MINOR = 2;

    public Money {
        amount = amount.scale() < MINOR ? amount.setScale(MINOR, RoundingMode.UNNECESSARY) : trimmed(amount);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** Rounded half up to the hundredth, as amounts on paper are. */
    public Money rounded() {
        return new Money(amount.setScale(MINOR, RoundingMode.HALF_UP), currency);
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
        }
        return other;
    }

    private static BigDecimal trimmed(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < MINOR ? bare.setScale(MINOR, RoundingMode.UNNECESSARY) : bare;
    }
}
