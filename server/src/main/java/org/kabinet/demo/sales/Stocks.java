package org.kabinet.demo.sales;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.goods.Good.Item;
import org.kabinet.demo.parties.Company;
import org.kabinet.demo.parties.Company.Warehouse;
import org.kabinet.demo.seed.Dice;

/** What lies in the warehouses now: much of what sells well, little of the outer sizes, and some of it on its way. */
public final class Stocks {
    private static final double OUT = 0.07;
    private static final double NOT_KEPT = 0.35;
    private static final double SPARSE = 0.15;

    private final Assortment assortment;
    private final List<Warehouse> warehouses;
    private final LocalDate today;

    public Stocks(Assortment assortment, Company company, LocalDate today) {
        this.assortment = assortment;
        this.warehouses = company.warehouses();
        this.today = today;
    }

    /** So many of an item in a warehouse; when none, the day on which more are expected, if it is known. */
    public record Stock(UUID itemId, UUID warehouseId, int quantity, Optional<LocalDate> expectedOn) {}

    public Stream<Stock> all() {
        return assortment.goods().stream()
                .filter(good -> !good.service())
                .flatMap(good -> good.items().stream().flatMap(item -> stocks(good, item)));
    }

    private Stream<Stock> stocks(Good good, Item item) {
        var dice = Dice.of("stock", item.article());
        boolean out = dice.chance(OUT);
        boolean sparse = dice.chance(SPARSE);
        Optional<LocalDate> expected =
                dice.chance(0.8) ? Optional.of(today.plusDays(dice.between(2, 30))) : Optional.empty();
        return warehouses.stream()
                .filter(warehouse -> warehouse.share() > 9 || !dice.chance(NOT_KEPT))
                .map(warehouse -> out
                        ? new Stock(item.id(), warehouse.id(), 0, expected)
                        : new Stock(
                                item.id(),
                                warehouse.id(),
                                quantity(good, item, warehouse, sparse, dice),
                                Optional.empty()));
    }

    private static int quantity(Good good, Item item, Warehouse warehouse, boolean sparse, Dice dice) {
        double usual = good.usualQuantity() * good.sold() * item.popularity() * warehouse.share() / 8.0;
        return (int) Math.round(usual * dice.within(0.1, 1.8) * (sparse ? 0.1 : 1));
    }
}
