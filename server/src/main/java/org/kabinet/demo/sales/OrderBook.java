package org.kabinet.demo.sales;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.goods.Season;
import org.kabinet.demo.parties.Company;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.sales.Basket.Choice;
import org.kabinet.demo.sales.Order.Line;
import org.kabinet.demo.sales.Order.Shipment;
import org.kabinet.demo.seed.Dice;
import org.kabinet.demo.seed.FixedId;

/** Writes the orders of eighteen months, in the order in which they were placed. */
public final class OrderBook {
    private static final Duration TOLD_TO_ERP_AFTER = Duration.ofHours(3);
    private static final int LONG_LEAD = 4;
    private static final double BACK_ORDERED = 0.02;
    private static final double LINE_REMARKED = 0.03;

    private final Till till;
    private final Basket basket;
    private final Diary diary;
    private final Talk talk;
    private final Journey journey;
    private final Settlement settlement;
    private final Instant now;
    private final Map<String, Integer> counters = new HashMap<>();

    public OrderBook(
            Company company,
            Assortment assortment,
            PriceBook prices,
            PersonalPrices personal,
            ExchangeRates rates,
            Instant now) {
        this.till = new Till(prices, personal, rates);
        this.basket = new Basket(assortment);
        this.diary = new Diary(now);
        this.talk = new Talk(now);
        this.journey = new Journey(company, talk, now);
        this.settlement = new Settlement(now);
        this.now = now;
    }

    public List<Order> orders(List<Customer> customers) {
        return diary.placements(customers)
                .sorted(Comparator.comparing(Placement::at).thenComparing(Placement::key))
                .map(this::order)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Order> order(Placement placement) {
        List<Line> lines = lines(placement);
        return lines.isEmpty() ? Optional.empty() : Optional.of(order(placement, lines));
    }

    private Order order(Placement placement, List<Line> lines) {
        var dice = Dice.of("order", placement.key());
        var course = journey.course(placement, lines.stream().anyMatch(OrderBook::made));
        var settled = settlement.settle(placement, lines, course);
        var branch = placement.customer().branch();
        int year = placement.at().atZone(branch.zone()).getYear();
        boolean told = placement.at().isBefore(now.minus(TOLD_TO_ERP_AFTER));
        return new Order(
                FixedId.at(placement.at(), "order", placement.key()),
                "%s-%d-%05d".formatted(branch.code(), year, next(branch.code() + year)),
                told ? Optional.of("%s-%06d".formatted(branch.counter(), next(branch.counter()))) : Optional.empty(),
                placement,
                settled.lines(),
                course.steps(),
                course.handover(),
                settled.shipments().stream().map(s -> numbered(s, branch)).toList(),
                settled.payments(),
                talk.messages(placement, course.steps()),
                talk.oneOf("orderComments", dice),
                placement.customer().size() > 6 && dice.chance(0.5) ? "ЗП-" + dice.between(1000, 9999) : "",
                dice.chance(0.25) ? Optional.of(placement.day().plusDays(dice.between(4, 14))) : Optional.empty(),
                promised(placement, lines));
    }

    private List<Line> lines(Placement placement) {
        var dice = Dice.of("lines", placement.key());
        var lines = new ArrayList<Line>();
        for (Choice choice : basket.choices(placement)) {
            till.price(placement, choice.good(), choice.item().id(), choice.quantity())
                    .ifPresent(reason -> lines.add(new Line(
                            lines.size() + 1,
                            choice.good(),
                            choice.item(),
                            choice.quantity(),
                            reason,
                            dice.chance(LINE_REMARKED) ? talk.oneOf("lineComments", dice) : "",
                            dice.chance(BACK_ORDERED),
                            0)));
        }
        return lines;
    }

    /** What is branded, or is not in stock, is made first. */
    private static boolean made(Line line) {
        return line.backOrdered() || line.good().leadDays() > LONG_LEAD;
    }

    private static LocalDate promised(Placement placement, List<Line> lines) {
        int longest =
                lines.stream().mapToInt(line -> line.good().leadDays()).max().orElse(1);
        int season = lines.stream().anyMatch(line -> line.good().season() != Season.ALL) ? 1 : 0;
        var time = new WorkingTime(placement.customer().branch().zone());
        return time.after(placement.at(), (6 + longest + season) * 9.0)
                .atZone(placement.customer().branch().zone())
                .toLocalDate();
    }

    private Shipment numbered(Shipment shipment, Company.Branch branch) {
        String number = "%s-Р%05d".formatted(branch.counter(), next(branch.counter() + "/shipments"));
        return new Shipment(number, shipment.on(), shipment.amount());
    }

    private int next(String counter) {
        return counters.merge(counter, 1, Integer::sum);
    }
}
