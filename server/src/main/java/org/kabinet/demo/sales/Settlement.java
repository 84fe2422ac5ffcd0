package org.kabinet.demo.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kabinet.demo.sales.Journey.Course;
import org.kabinet.demo.sales.Order.Line;
import org.kabinet.demo.sales.Order.Payment;
import org.kabinet.demo.sales.Order.Shipment;
import org.kabinet.demo.seed.Dice;
import org.kabinet.organisations.PaymentTerms;

/** What was shipped and what was paid, as the ERP would have told it. */
final class Settlement {
    private static final double IN_PARTS = 0.1;
    private static final double STILL_IN_PARTS = 0.4;
    private static final double PAID_IN_PARTS = 0.08;
    private static final double NEVER_PAID = 0.03;

    private final Instant now;

    Settlement(Instant now) {
        this.now = now;
    }

    /** The lines with what was shipped of them, the shipments and the payments. */
    record Result(List<Line> lines, List<Shipment> shipments, List<Payment> payments) {}

    /** That some of the lines left the warehouse. */
    private record Departure(Instant at, List<Line> lines) {}

    Result settle(Placement placement, List<Line> lines, Course course) {
        var dice = Dice.of("settlement", placement.key());
        List<Departure> departures = departures(placement, lines, course, dice);
        ZoneId zone = placement.customer().branch().zone();
        Set<Line> gone = departures.stream().flatMap(d -> d.lines().stream()).collect(Collectors.toSet());
        List<Line> shipped = lines.stream()
                .map(line -> line.withShipped(gone.contains(line) ? line.quantity() : 0))
                .toList();
        List<Shipment> shipments = departures.stream()
                .map(d -> new Shipment("", d.at().atZone(zone).toLocalDate(), sum(d.lines())))
                .toList();
        return new Result(shipped, shipments, payments(placement, sum(lines), course, shipments, dice));
    }

    /** What left so far; a few orders leave in two parts. */
    private List<Departure> departures(Placement placement, List<Line> lines, Course course, Dice dice) {
        Optional<Instant> left = course.at(Stage.SHIPPING);
        boolean onItsWay = course.arrival().isAfter(now);
        boolean parts = lines.size() > 2 && dice.chance(onItsWay ? STILL_IN_PARTS : IN_PARTS);
        if (left.isEmpty()) {
            return List.of();
        }
        int first = parts ? lines.size() * 3 / 4 : lines.size();
        Instant rest = between(
                left.get(), course.arrival(), placement.customer().branch().zone());
        return Stream.of(
                        new Departure(left.get(), lines.subList(0, first)),
                        new Departure(rest, lines.subList(first, lines.size())))
                .filter(departure ->
                        !departure.lines().isEmpty() && !departure.at().isAfter(now))
                .toList();
    }

    private List<Payment> payments(
            Placement placement, BigDecimal amount, Course course, List<Shipment> shipments, Dice dice) {
        boolean cancelled = course.steps().getLast().to() == Stage.CANCELLED;
        boolean deferred = placement.contract().terms() == PaymentTerms.DEFERRAL;
        if (cancelled || deferred && (shipments.isEmpty() || dice.chance(NEVER_PAID))) {
            return List.of();
        }
        LocalDate on = deferred
                ? shipments.getLast().on().plusDays(placement.contract().deferralDays() + dice.between(-4, 9))
                : placement.day().plusDays(course.steps().size() > 1 ? 0 : 1);
        if (on.isAfter(now.atZone(placement.customer().branch().zone()).toLocalDate())) {
            return List.of();
        }
        if (!dice.chance(PAID_IN_PARTS)) {
            return List.of(payment(on, amount, dice));
        }
        BigDecimal half = amount.divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
        return List.of(payment(on.minusDays(2), half, dice), payment(on, amount.subtract(half), dice));
    }

    private static Payment payment(LocalDate on, BigDecimal amount, Dice dice) {
        return new Payment(String.valueOf(dice.between(11, 4990)), on, amount);
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(line -> line.amount().amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Instant between(Instant from, Instant to, ZoneId zone) {
        return new WorkingTime(zone).after(from.plus(Duration.between(from, to).dividedBy(2)), 0);
    }
}
