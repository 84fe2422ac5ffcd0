package org.kabinet.demo.sales;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kabinet.demo.parties.Company;
import org.kabinet.demo.parties.Company.Employee;
import org.kabinet.demo.sales.Order.Handover;
import org.kabinet.demo.sales.Order.Step;
import org.kabinet.demo.sales.Placement.Somebody;
import org.kabinet.demo.seed.Dice;

/** How an order goes from stage to stage in working hours, until it arrives or until now. */
final class Journey {
    private static final double CANCELLED = 0.035;
    private static final double STUCK = 0.14;
    private static final int STUCK_DAYS = 25;
    private static final double STUCK_FACTOR = 14;
    private static final double REMARKED = 0.06;

    private final Company company;
    private final Talk talk;
    private final Instant now;

    Journey(Company company, Talk talk, Instant now) {
        this.company = company;
        this.talk = talk;
        this.now = now;
    }

    /** The steps made so far, and when the order is, was or will be delivered. */
    record Course(List<Step> steps, Instant arrival, Optional<Handover> handover) {
        /** When the order came into a stage. */
        Optional<Instant> at(Stage stage) {
            return steps.stream()
                    .filter(step -> step.to() == stage)
                    .map(Step::at)
                    .findFirst();
        }
    }

    Course course(Placement placement, boolean made) {
        var dice = Dice.of("journey", placement.key());
        List<Stage> route = route(placement, made, dice);
        boolean recent = placement.at().isAfter(now.minus(Duration.ofDays(STUCK_DAYS)));
        int stuckAt = recent && dice.chance(STUCK) ? dice.between(0, route.size() - 2) : -1;
        var time = new WorkingTime(placement.customer().branch().zone());
        var steps = new ArrayList<Step>();
        Instant at = placement.at();
        for (int i = 0; i < route.size(); i++) {
            if (i > 0) {
                Stage left = route.get(i - 1);
                double hours = dice.within(left.shortest(), left.longest()) * (i - 1 == stuckAt ? STUCK_FACTOR : 1);
                at = time.after(at, hours);
            }
            if (!at.isAfter(now)) {
                steps.add(step(
                        placement, i == 0 ? Optional.empty() : Optional.of(route.get(i - 1)), route.get(i), at, dice));
            }
        }
        return new Course(List.copyOf(steps), at, handover(placement, steps));
    }

    private static List<Stage> route(Placement placement, boolean made, Dice dice) {
        var route = new ArrayList<>(List.of(Stage.PLACED));
        if (made) {
            route.add(Stage.MANUFACTURING);
        }
        route.add(Stage.PROCESSING);
        if (dice.chance(CANCELLED)) {
            route.subList(dice.between(1, route.size()), route.size()).clear();
            route.add(Stage.CANCELLED);
            return route;
        }
        route.addAll(List.of(Stage.PACKING, Stage.SHIPPING));
        if (placement.address().isPresent()) {
            route.add(Stage.DELIVERY);
        }
        route.add(Stage.DELIVERED);
        return route;
    }

    private Step step(Placement placement, Optional<Stage> from, Stage to, Instant at, Dice dice) {
        String comment = dice.chance(REMARKED) ? talk.oneOf("stages", dice) : "";
        return switch (to) {
            case PLACED -> new Step(from, to, at, placement.by(), onBehalf(placement), "");
            case CANCELLED ->
                new Step(from, to, at, placement.by(), onBehalf(placement), talk.oneOf("cancelled", dice));
            case DELIVERED -> new Step(from, to, at, somebody(carrier(placement)), Optional.empty(), "");
            default -> new Step(from, to, at, somebody(placement.customer().manager()), Optional.empty(), comment);
        };
    }

    private static Optional<String> onBehalf(Placement placement) {
        return placement.by().staff() ? Optional.of(placement.customer().name()) : Optional.empty();
    }

    private Optional<Handover> handover(Placement placement, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.to() == Stage.DELIVERY)
                .findFirst()
                .map(step ->
                        new Handover(carrier(placement), placement.customer().manager(), step.at()));
    }

    /** What the customer takes away is given out by the manager. */
    private Employee carrier(Placement placement) {
        var customer = placement.customer();
        return placement.address().isEmpty()
                ? customer.manager()
                : Dice.of("carrier", placement.key())
                        .weighted(company.forwarders(customer.branch()), employee -> employee.driver() ? 3 : 1);
    }

    private static Somebody somebody(Employee employee) {
        return new Somebody(employee.id(), employee.name(), true);
    }
}
