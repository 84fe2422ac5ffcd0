package org.kabinet.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kabinet.platform.money.Money;

/** From this quantity on, one base unit costs this much, until the next tier. */
public record PriceTier(BigDecimal from, Money price) {

    /** The price of a quantity by a ladder that is sorted by quantity, as the client also computes it while offline. */
    public static Optional<Money> choose(List<PriceTier> ladder, BigDecimal quantity) {
        return ladder.stream()
                .filter(tier -> tier.from.compareTo(quantity) <= 0)
                .reduce((lower, higher) -> higher)
                .map(PriceTier::price);
    }
}
