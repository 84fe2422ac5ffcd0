package org.kabinet.demo.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.goods.Good.Item;
import org.kabinet.demo.goods.Group;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.seed.Dice;

/** What customers put into their orders: mostly what they took before, what their trade needs, what the season asks for. */
final class Basket {
    private static final double SELDOM = 0.05;
    private static final double FAVOURITE = 0.8;
    private static final int FAVOURITES_BY_SIZE = 6;
    private static final int LONGEST = 22;

    private final Assortment assortment;
    private final Map<UUID, List<Wish>> wishes = new HashMap<>();
    private final Map<UUID, List<Wish>> favourites = new HashMap<>();

    Basket(Assortment assortment) {
        this.assortment = assortment;
    }

    /** So much of an item. */
    record Choice(Good good, Item item, int quantity) {}

    /** How much a customer wants a good, whatever the season. */
    private record Wish(Good good, double weight) {}

    List<Choice> choices(Placement placement) {
        var dice = Dice.of("basket", placement.key());
        Customer customer = placement.customer();
        int wanted =
                customer.individual() ? dice.between(1, 4) : Math.min(LONGEST, dice.between(2, 8 + customer.size()));
        var chosen = new ArrayList<Choice>();
        var seen = new HashSet<UUID>();
        while (chosen.size() < wanted) {
            Good good = good(customer, placement.day(), dice);
            for (Item item : items(good, dice)) {
                if (seen.add(item.id())) {
                    chosen.add(new Choice(good, item, quantity(good, customer, dice)));
                }
            }
        }
        return chosen;
    }

    private Good good(Customer customer, LocalDate day, Dice dice) {
        List<Wish> from = dice.chance(FAVOURITE) ? favourites(customer) : wishes(customer);
        return dice.weighted(from, w -> w.weight() * w.good().season().demand(day.getMonth()))
                .good();
    }

    private List<Wish> favourites(Customer customer) {
        return favourites.computeIfAbsent(customer.id(), id -> {
            var dice = Dice.of("favourites", customer.name());
            return Stream.generate(() -> dice.weighted(wishes(customer), Wish::weight))
                    .distinct()
                    .limit(20L + (long) FAVOURITES_BY_SIZE * customer.size())
                    .toList();
        });
    }

    private List<Wish> wishes(Customer customer) {
        return wishes.computeIfAbsent(
                customer.id(),
                id -> assortment.goods().stream()
                        .map(good -> new Wish(good, wish(customer, good)))
                        .toList());
    }

    private static double wish(Customer customer, Good good) {
        double need = Stream.concat(Stream.of(good.group()), good.group().above().stream())
                .map(Group::code)
                .mapToDouble(code -> customer.needs().getOrDefault(code, 0))
                .max()
                .orElse(0);
        double purse =
                customer.individual() ? 1 : Math.min(1, 9_000 / good.price().doubleValue());
        return Math.max(need, SELDOM) * good.sold() * purse;
    }

    /** Clothes and shoes are taken in several sizes at once. */
    private static List<Item> items(Good good, Dice dice) {
        int sizes = Math.min(good.items().size(), dice.between(1, 3));
        return Stream.generate(() -> dice.weighted(good.items(), Item::popularity))
                .limit(sizes)
                .toList();
    }

    private static int quantity(Good good, Customer customer, Dice dice) {
        double scale = customer.individual() ? 0.1 : (0.3 + customer.size() / 8.0) * dice.within(0.5, 1.5) / 2;
        long packs = Math.max(1, Math.round(good.usualQuantity() * scale / good.packMultiple()));
        return Math.max((int) packs * good.packMultiple(), good.minimum());
    }
}
