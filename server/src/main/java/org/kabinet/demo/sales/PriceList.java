package org.kabinet.demo.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.kabinet.demo.goods.RoundPrice;
import org.kabinet.demo.seed.FixedId;

/**
 * A price list of the demo company.
 *
 * @param share of the basic price
 * @param currency of its prices; what is not in roubles is without VAT, for export
 */
public record PriceList(String code, String name, double share, String currency, List<Tier> tiers) {
    private static final double EURO = 96;
    private static final double VAT = 1.22;

    /** What is cheaper by the quantity: so many usual quantities, at that part of the list's price. */
    record Tier(int times, double share) {}

    /** The lists, from the dearest to the cheapest. */
    public static List<PriceList> all() {
        return List.of(
                new PriceList("retail", "Розница", 1.25, "RUB", List.of(new Tier(0, 1))),
                new PriceList("base", "Базовый", 1.0, "RUB", List.of(new Tier(0, 1))),
                new PriceList(
                        "wholesale",
                        "Опт",
                        0.93,
                        "RUB",
                        List.of(new Tier(0, 1), new Tier(3, 0.97), new Tier(10, 0.94))),
                new PriceList("large", "Крупный опт", 0.87, "RUB", List.of(new Tier(0, 1), new Tier(10, 0.96))),
                new PriceList("dealer", "Дилер", 0.8, "RUB", List.of(new Tier(0, 1))),
                new PriceList("export", "Экспорт, EUR", 0.95, "EUR", List.of(new Tier(0, 1))));
    }

    public UUID id() {
        return FixedId.of("price list", code);
    }

    public boolean vatIncluded() {
        return currency.equals("RUB");
    }

    /** What the list asks for a good whose basic price is this, in the tier. */
    BigDecimal amount(double basic, Tier tier) {
        double amount = basic * share * tier.share();
        return vatIncluded()
                ? RoundPrice.of(amount)
                : BigDecimal.valueOf(amount / EURO / VAT).setScale(2, RoundingMode.HALF_UP);
    }
}
