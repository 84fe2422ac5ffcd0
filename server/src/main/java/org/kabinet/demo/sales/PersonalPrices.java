package org.kabinet.demo.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.goods.Good;
import org.kabinet.demo.goods.Good.Item;
import org.kabinet.demo.goods.RoundPrice;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.seed.Dice;

/** What was agreed with the largest customers for some of their goods. */
public final class PersonalPrices {
    private static final int LARGE = 9;
    private static final int GOODS = 10;
    private static final double SHARE = 0.82;
    private static final int MONTHS_AGO = 7;
    private static final int CHEAP = 5_000;

    private final Map<UUID, List<Agreed>> byCustomer = new HashMap<>();

    /** From a day on, the customer gets the item for that. */
    public record Agreed(Customer customer, UUID itemId, LocalDate from, BigDecimal amount) {}

    public PersonalPrices(List<Customer> customers, Assortment assortment, LocalDate today) {
        LocalDate from = today.minusMonths(MONTHS_AGO).withDayOfMonth(1);
        customers.stream()
                .filter(c -> c.size() >= LARGE)
                .forEach(customer -> byCustomer.put(customer.id(), agreed(customer, assortment, from)));
    }

    public Stream<Agreed> all() {
        return byCustomer.values().stream().flatMap(List::stream);
    }

    Optional<Agreed> of(Customer customer, UUID itemId, LocalDate day) {
        return byCustomer.getOrDefault(customer.id(), List.of()).stream()
                .filter(agreed ->
                        agreed.itemId().equals(itemId) && !agreed.from().isAfter(day))
                .findFirst();
    }

    private static List<Agreed> agreed(Customer customer, Assortment assortment, LocalDate from) {
        var dice = Dice.of("personal", customer.name());
        List<Good> goods = assortment.goods().stream()
                .filter(good -> !good.service() && good.price().intValue() < CHEAP)
                .toList();
        var agreed = new ArrayList<Agreed>();
        Stream.generate(() -> dice.weighted(
                        goods,
                        good -> customer.needs().getOrDefault(good.group().code(), 0) + 0.01))
                .distinct()
                .limit(GOODS)
                .forEach(good -> {
                    for (Item item : good.items()) {
                        agreed.add(new Agreed(
                                customer,
                                item.id(),
                                from,
                                RoundPrice.of(item.price().doubleValue() * SHARE)));
                    }
                });
        return List.copyOf(agreed);
    }
}
