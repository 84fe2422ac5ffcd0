package org.kabinet.demo.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kabinet.demo.goods.Assortment;
import org.kabinet.demo.parties.Company;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.parties.Customers;
import org.kabinet.demo.sales.Order.Line;
import org.kabinet.demo.sales.Order.Message;
import org.kabinet.demo.sales.Order.Step;
import org.kabinet.ordering.OrderPhase;

class OrderBookTests {
    private static final Instant NOW = Instant.parse("2026-11-20T11:30:00Z");
    private static final Company COMPANY = Company.written();
    private static final Assortment ASSORTMENT = Assortment.written();
    private static final List<Customer> CUSTOMERS = Customers.written(COMPANY, day(NOW));
    private static final List<Order> ORDERS = book(NOW).orders(CUSTOMERS);

    @Test
    void eighteen_months_are_full_of_orders() {
        assertThat(ORDERS).hasSizeGreaterThanOrEqualTo(1_500);
        assertThat(ORDERS.getFirst().placement().at()).isBefore(NOW.minus(Duration.ofDays(520)));
        double lines = ORDERS.stream()
                .mapToInt(order -> order.lines().size())
                .average()
                .orElse(0);
        assertThat(lines).isBetween(6.0, 12.0);
    }

    @Test
    void some_were_placed_in_the_last_hours_and_are_not_yet_in_the_erp() {
        assertThat(ORDERS.stream().filter(order -> order.placement().at().isAfter(NOW.minus(Duration.ofHours(3)))))
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(order -> order.erpNumber().isEmpty());
    }

    @Test
    void numbers_have_no_gaps_within_a_branch_and_year() {
        var byPrefix = ORDERS.stream()
                .map(Order::number)
                .collect(Collectors.groupingBy(number -> number.substring(0, number.lastIndexOf('-'))));
        byPrefix.forEach((prefix, numbers) ->
                assertThat(numbers.getLast()).isEqualTo("%s-%05d".formatted(prefix, numbers.size())));
        assertThat(ORDERS.stream().map(Order::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_stage_holds_orders_now() {
        assertThat(ORDERS.stream().map(order -> order.last().to())).contains(Stage.values());
        assertThat(ORDERS.stream().filter(order -> order.last().to().phase().open()))
                .hasSizeBetween(20, 120);
    }

    @Test
    void some_orders_stand_still_for_long() {
        assertThat(ORDERS.stream()
                        .filter(order -> order.last().to().phase().open())
                        .filter(order -> order.last().at().isBefore(NOW.minus(Duration.ofDays(4)))))
                .isNotEmpty();
    }

    @Test
    void steps_follow_each_other_in_time_and_none_is_in_the_future() {
        assertThat(ORDERS).allSatisfy(order -> {
            assertThat(order.steps().stream().map(Step::at)).isSorted();
            assertThat(order.last().at()).isBeforeOrEqualTo(NOW);
            for (int i = 1; i < order.steps().size(); i++) {
                assertThat(order.steps().get(i).from())
                        .contains(order.steps().get(i - 1).to());
            }
        });
    }

    @Test
    void quantities_keep_packs_and_minimums() {
        assertThat(ORDERS.stream().flatMap(order -> order.lines().stream())).allSatisfy(line -> {
            assertThat(line.quantity() % line.good().packMultiple()).isZero();
            assertThat(line.quantity()).isGreaterThanOrEqualTo(line.good().minimum());
            assertThat(line.amount().amount().amount()).isPositive();
        });
    }

    @Test
    void what_arrived_was_shipped_and_cancelled_orders_were_not() {
        assertThat(ORDERS)
                .filteredOn(order -> order.last().to() == Stage.DELIVERED)
                .allSatisfy(order -> {
                    assertThat(order.lines()).allMatch(line -> line.shipped() == line.quantity());
                    BigDecimal shipped = order.shipments().stream()
                            .map(Order.Shipment::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(shipped).isEqualByComparingTo(order.amount().amount());
                });
        assertThat(ORDERS)
                .filteredOn(order -> order.last().to() == Stage.CANCELLED)
                .isNotEmpty()
                .allMatch(
                        order -> order.shipments().isEmpty() && order.payments().isEmpty());
    }

    @Test
    void some_were_shipped_in_parts_and_nothing_is_paid_twice() {
        assertThat(ORDERS).anyMatch(order -> order.shipments().size() == 2);
        assertThat(ORDERS)
                .anyMatch(order -> order.lines().stream().anyMatch(line -> line.shipped() == 0)
                        && order.lines().stream().anyMatch(line -> line.shipped() > 0));
        assertThat(ORDERS)
                .allMatch(order -> order.paid().compareTo(order.amount().amount()) <= 0);
    }

    @Test
    void winter_boots_are_bought_before_winter() {
        double autumn = boots(9, 10, 11);
        double spring = boots(3, 4, 5);
        assertThat(autumn).isGreaterThan(spring * 3);
    }

    @Test
    void questions_are_answered_later_than_asked_and_some_are_still_open() {
        List<Message> questions = ORDERS.stream()
                .flatMap(order -> order.messages().stream())
                .filter(message -> message.kind() == Message.Kind.QUESTION)
                .toList();
        assertThat(questions).anyMatch(question -> question.answeredAt().isEmpty());
        assertThat(questions)
                .filteredOn(question -> question.answeredAt().isPresent())
                .isNotEmpty()
                .allMatch(question -> question.answeredAt().orElseThrow().isAfter(question.at()));
    }

    @Test
    void orders_of_closed_phases_are_the_bulk() {
        long closed = ORDERS.stream()
                .filter(order -> order.last().to().phase() == OrderPhase.COMPLETED)
                .count();
        assertThat((double) closed / ORDERS.size()).isBetween(0.85, 0.97);
    }

    @Test
    void the_same_moment_gives_the_same_orders() {
        assertThat(book(NOW).orders(CUSTOMERS)).isEqualTo(ORDERS);
    }

    private static double boots(Integer... months) {
        return ORDERS.stream()
                .filter(order ->
                        Arrays.asList(months).contains(order.placement().day().getMonthValue()))
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.good().group().code().startsWith("winter-"))
                .mapToInt(Line::quantity)
                .sum();
    }

    private static OrderBook book(Instant now) {
        LocalDate today = day(now);
        return new OrderBook(
                COMPANY,
                ASSORTMENT,
                new PriceBook(ASSORTMENT, today),
                new PersonalPrices(CUSTOMERS, ASSORTMENT, today),
                new ExchangeRates(today),
                now);
    }

    private static LocalDate day(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
