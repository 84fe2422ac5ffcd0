package org.kabinet.demo.sales;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.parties.Customer.Address;
import org.kabinet.demo.parties.Customer.LegalEntity;
import org.kabinet.demo.parties.Customer.Person;
import org.kabinet.demo.sales.Placement.Somebody;
import org.kabinet.demo.seed.Dice;

/** When customers ordered: evenly through eighteen months with the seasons in them, and some in the last hours. */
final class Diary {
    private static final int MONTHS = 18;
    private static final double ORDERS_BY_SIZE = 9.4;
    private static final double BY_STAFF = 0.08;
    private static final double TAKEN_AWAY = 0.12;
    private static final double SILENT = 0.15;
    private static final double[] SEASON = {0.7, 0.8, 1.0, 1.0, 1.0, 0.95, 0.9, 1.0, 1.3, 1.35, 1.3, 0.9};
    private static final List<Integer> MINUTES_AGO =
            List.of(9, 26, 55, 80, 125, 170, 240, 310, 420, 560, 700, 1500, 1600, 3000, 3100, 4400, 4600);

    private final Instant now;

    Diary(Instant now) {
        this.now = now;
    }

    Stream<Placement> placements(List<Customer> customers) {
        return Stream.concat(customers.stream().flatMap(this::past), lately(customers));
    }

    private Stream<Placement> past(Customer customer) {
        var dice = Dice.of("diary", customer.name());
        int orders = (int) Math.round(customer.size() * ORDERS_BY_SIZE * dice.within(0.9, 1.15));
        LocalDate yesterday = now.atZone(customer.branch().zone()).toLocalDate().minusDays(1);
        List<LocalDate> days = days(customer, yesterday.minusDays(silence(customer)));
        return IntStream.range(0, orders).mapToObj(i -> {
            LocalDate day = dice.weighted(
                    days, d -> SEASON[d.getMonthValue() - 1] * (0.8 + 0.4 * days.indexOf(d) / days.size()));
            LocalTime time = customer.individual()
                    ? LocalTime.of(dice.between(17, 22), dice.between(0, 59), dice.between(0, 59))
                    : LocalTime.of(dice.between(8, 17), dice.between(0, 59), dice.between(0, 59));
            Instant at = day.atTime(time).atZone(customer.branch().zone()).toInstant();
            return placement(customer, at, customer.name() + '/' + i);
        });
    }

    /** Some have stopped ordering: a manager has somebody to call. */
    private static int silence(Customer customer) {
        var dice = Dice.of("quiet", customer.name());
        return !customer.published() && dice.chance(SILENT) ? dice.between(50, 110) : 0;
    }

    /** The newest ones; customers whose people have the published logins are always among them. */
    private Stream<Placement> lately(List<Customer> customers) {
        List<Customer> published =
                customers.stream().filter(Customer::published).toList();
        List<Customer> active =
                customers.stream().filter(customer -> silence(customer) == 0).toList();
        return IntStream.range(0, MINUTES_AGO.size()).mapToObj(i -> {
            Customer customer =
                    i % 3 == 1 ? published.get(i / 3 % published.size()) : active.get(i * 7 % active.size());
            return placement(customer, now.minus(Duration.ofMinutes(MINUTES_AGO.get(i))), "lately/" + i);
        });
    }

    private List<LocalDate> days(Customer customer, LocalDate last) {
        return now.atZone(customer.branch().zone())
                .toLocalDate()
                .minusDays(1)
                .minusMonths(MONTHS)
                .datesUntil(last.plusDays(1))
                .filter(day -> customer.individual() || WorkingTime.works(day.getDayOfWeek()))
                .toList();
    }

    private static Placement placement(Customer customer, Instant at, String key) {
        var dice = Dice.of("placement", key);
        LegalEntity entity = earlierMoreOften(customer.entities(), dice);
        boolean takenAway = dice.chance(TAKEN_AWAY) && !customer.individual();
        Optional<Address> address =
                takenAway ? Optional.empty() : Optional.of(earlierMoreOften(customer.addresses(), dice));
        return new Placement(
                key, customer, entity, earlierMoreOften(entity.contracts(), dice), address, at, placer(customer, dice));
    }

    private static Somebody placer(Customer customer, Dice dice) {
        if (dice.chance(BY_STAFF)) {
            return new Somebody(customer.manager().id(), customer.manager().name(), true);
        }
        Person buyer = earlierMoreOften(customer.buyers(), dice);
        return new Somebody(buyer.id(), buyer.name(), false);
    }

    private static <T> T earlierMoreOften(List<T> choices, Dice dice) {
        var positions = new ArrayList<Integer>();
        IntStream.range(0, choices.size()).forEach(positions::add);
        return choices.get(dice.weighted(positions, i -> 1.0 / (1 + i)));
    }
}
