package org.kabinet.ordering.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_COUNTER;
import static org.kabinet.jooq.ordering.Tables.ORDER_LINE;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

@KabinetTest
class PlaceOrderTests {
    private static int branches;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    ApplicationEventPublisher events;

    private Shop shop;
    private UUID branch;
    private String code;
    private Given.Customer customer;
    private Given.Person buyer;
    private Http.Browser browser;

    @BeforeEach
    void open() {
        shop = new Shop(given);
        code = "P" + ++branches;
        branch = given.branch(code.length() < 2 ? code + "X" : code);
        customer = shop.sellsTo(given.company(branch, "Sever"));
        buyer = given.member(customer, Role.BUYER);
        browser = http.signedIn(buyer);
        shop.beyondStock("BACK_ORDER", events);
    }

    @Test
    void an_order_says_everything_that_was_agreed() {
        UUID gloves = shop.good("Gloves", "48.30", "12", "12", "1240");
        var wanted = Shop.order(customer, gloves, "24");
        wanted.put("comment", "call first");
        wanted.put("purchaseOrderNumber", "PO-118");
        wanted.put("wishedOn", LocalDate.now().plusDays(5));

        var answer = browser.post("/api/v1/orders", wanted);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.header("etag")).isEqualTo("\"1\"");
        JsonNode order = answer.body();
        assertThat(order.at("/number").asString())
                .isEqualTo(code + "-" + LocalDate.now().getYear() + "-00001");
        assertThat(order.at("/amount/amount").asString()).isEqualTo("1159.20");
        assertThat(order.at("/vat/amount").asString()).isEqualTo("193.20");
        assertThat(order.at("/stage/code").asString()).isEqualTo("placed");
        assertThat(order.at("/organisationName").asString()).isEqualTo("Sever");
        assertThat(order.at("/placedByStaff").asBoolean()).isFalse();
        assertThat(order.at("/lines/0/quantity").asString()).isEqualTo("24");
        assertThat(order.at("/lines/0/price/amount").asString()).isEqualTo("48.30");
        assertThat(order.at("/lines/0/reason").size()).isPositive();
        assertThat(order.at("/address/address").asString()).isEqualTo("Warehouse of Sever");
        assertThat(order.at("/history").size()).isEqualTo(1);
        assertThat(order.at("/may/cancel").asBoolean()).isTrue();

        var read = browser.get("/api/v1/orders/" + wanted.get("id"));
        assertThat(read.body()).isEqualTo(order);
    }

    @Test
    void twenty_clicks_at_once_make_one_order() throws Exception {
        UUID gloves = shop.good("Gloves", "48.30");
        var wanted = Shop.order(customer, gloves, "2");

        List<Http.Answer> answers = atOnce(20, i -> browser.post("/api/v1/orders", wanted));

        assertThat(answers).extracting(Http.Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .extracting(answer -> answer.body().at("/number").asString())
                .containsOnly(code(1));
        assertThat(given.<Integer>asSystem(sql -> sql.fetchCount(ORDERS, ORDERS.BRANCH_ID.eq(branch))))
                .isEqualTo(1);
    }

    @Test
    void the_same_key_gets_the_very_same_answer() {
        UUID gloves = shop.good("Gloves", "48.30");
        var wanted = Shop.order(customer, gloves, "2");

        var first = browser.post("/api/v1/orders", wanted, "Idempotency-Key", "again");
        var second = browser.post("/api/v1/orders", wanted, "Idempotency-Key", "again");

        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void an_order_placed_before_is_shown_even_if_it_could_not_be_placed_today() {
        UUID gloves = shop.good("Gloves", "48.30");
        var wanted = Shop.order(customer, gloves, "2");
        browser.post("/api/v1/orders", wanted);
        shop.gone(gloves);

        assertThat(browser.post("/api/v1/orders", wanted).status()).isEqualTo(200);
    }

    @Test
    void an_id_that_is_another_customers_order_is_refused_without_a_word_about_it() {
        UUID gloves = shop.good("Gloves", "48.30");
        var wanted = Shop.order(customer, gloves, "2");
        browser.post("/api/v1/orders", wanted);
        var other = shop.sellsTo(given.company(branch, "Other"));
        var theirs = Shop.order(other, gloves, "1");
        theirs.put("id", wanted.get("id"));

        var answer = http.signedIn(given.member(other, Role.BUYER)).post("/api/v1/orders", theirs);

        assertThat(answer.problem()).isEqualTo("/problems/ordering/id-taken");
        assertThat(answer.toString()).doesNotContain("Sever");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_line_by_line() {
        shop.beyondStock("REFUSE", events);
        UUID gone = shop.good("Gone", "1.00");
        shop.gone(gone);
        UUID packs = shop.good("Packs", "1.00", "12", "0", "1000");
        UUID least = shop.good("Least", "1.00", "10", "50", "1000");
        UUID scarce = shop.good("Scarce", "1.00", "5", "0", "17");
        UUID unpriced = shop.unpriced("Unpriced");
        UUID dearer = shop.good("Dearer", "2.00");
        var wanted = Shop.order(
                customer,
                gone,
                "1",
                packs,
                "25",
                least,
                "20",
                scarce,
                "20",
                unpriced,
                "1",
                dearer,
                "1",
                dearer,
                "1",
                UUID.randomUUID(),
                "1");
        line(wanted, 5).put("expectedPrice", "1.90");
        wanted.put("wishedOn", "2020-01-01");
        wanted.put("deliveryAddressId", UUID.randomUUID());

        var answer = browser.post("/api/v1/orders", wanted);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("/problems/ordering/lines-refused");
        assertThat(errors(answer))
                .containsExactlyInAnyOrder(
                        "/deliveryAddressId ADDRESS_GONE",
                        "/wishedOn IN_THE_PAST",
                        "/lines/0/variantId GONE",
                        "/lines/1/quantity NOT_MULTIPLE",
                        "/lines/2/quantity BELOW_MINIMUM",
                        "/lines/3/quantity OUT_OF_STOCK",
                        "/lines/4/variantId NO_PRICE",
                        "/lines/5/expectedPrice PRICE_CHANGED",
                        "/lines/6/variantId TWICE",
                        "/lines/7/variantId GONE");
        assertThat(answer.toString())
                .contains("Sold by 12 pcs. Nearest quantity: 36")
                .contains("Can be ordered from 50 pcs")
                .contains("17 pcs in stock")
                .contains("it was 1.90, now it is 2.00 RUB");
        assertThat(given.<Integer>asSystem(sql -> sql.fetchCount(ORDERS, ORDERS.BRANCH_ID.eq(branch))))
                .isZero();
    }

    @Test
    void beyond_the_stock_a_line_is_taken_and_marked_if_the_seller_wishes_so() {
        UUID scarce = shop.good("Scarce", "1.00", "1", "0", "17");

        assertThat(Shop.placed(browser, customer, scarce, "18")
                        .body()
                        .at("/lines/0/backOrdered")
                        .asBoolean())
                .isTrue();
        assertThat(Shop.placed(browser, customer, scarce, "17")
                        .body()
                        .at("/lines/0/backOrdered")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void numbers_have_no_gaps_even_if_orders_fail_in_between() throws Exception {
        UUID gloves = shop.good("Gloves", "48.30");
        UUID huge = shop.good("Huge", "999999999999.99");
        var second = http.signedIn(given.member(customer, Role.BUYER));

        atOnce(30, i -> {
            if (i % 3 == 0) {
                return browser.post("/api/v1/orders", Shop.order(customer, gloves, "1", huge, "9999999"));
            }
            return (i % 2 == 0 ? browser : second).post("/api/v1/orders", Shop.order(customer, gloves, "1"));
        });

        List<String> numbers = given.asSystem(sql -> sql.select(ORDERS.NUMBER)
                .from(ORDERS)
                .where(ORDERS.BRANCH_ID.eq(branch))
                .orderBy(ORDERS.NUMBER)
                .fetch(Record1::value1));
        assertThat(numbers)
                .hasSize(20)
                .isEqualTo(IntStream.rangeClosed(1, 20).mapToObj(this::code).toList());
        Integer last = given.asSystem(sql -> sql.select(ORDER_COUNTER.LAST)
                .from(ORDER_COUNTER)
                .where(ORDER_COUNTER.BRANCH_ID.eq(branch))
                .fetchSingle()
                .value1());
        assertThat(last).isEqualTo(20);
    }

    @Test
    void what_was_ordered_leaves_the_cart_and_the_rest_stays() {
        UUID gloves = shop.good("Gloves", "48.30");
        UUID boots = shop.good("Boots", "3000.00");
        String cart = "/api/v1/carts/" + customer.contractId();
        browser.put(cart + "/lines", Map.of("lines", Shop.lines(gloves, "2", boots, "1")));
        browser.patch(cart, Map.of("comment", "to the gate"));
        var wanted = Shop.order(customer, gloves, "2");
        wanted.put("fromCart", true);

        browser.post("/api/v1/orders", wanted);

        JsonNode left = browser.get(cart).body();
        assertThat(left.at("/lines").size()).isEqualTo(1);
        assertThat(left.at("/lines/0/variantId").asString()).isEqualTo(boots.toString());
        assertThat(left.at("/comment").asString()).isEmpty();
    }

    @Test
    void a_manager_orders_for_a_customer_and_the_order_says_so() {
        UUID gloves = shop.good("Gloves", "48.30");
        var manager = http.signedIn(given.staff(branch, Role.MANAGER));

        JsonNode order = Shop.placed(manager, customer, gloves, "1").body();

        assertThat(order.at("/onBehalf").asBoolean()).isTrue();
        assertThat(order.at("/placedByStaff").asBoolean()).isTrue();
        assertThat(order.at("/history/0/onBehalf").asString()).isEqualTo("Sever");
        assertThat(browser.get("/api/v1/orders/" + order.at("/id").asString())
                        .body()
                        .at("/placedByStaff")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void another_branchs_manager_does_not_find_the_contract() {
        UUID gloves = shop.good("Gloves", "48.30");
        var far = http.signedIn(given.staff(given.branch("F" + ++branches + "F"), Role.MANAGER));

        assertThat(far.post("/api/v1/orders", Shop.order(customer, gloves, "1")).status())
                .isEqualTo(404);
    }

    @Test
    void a_buyer_of_one_company_who_is_accountant_of_another_does_not_order_for_that() {
        UUID gloves = shop.good("Gloves", "48.30");
        var other = shop.sellsTo(given.company(branch, "Other"));
        given.grant(buyer.id(), Role.ACCOUNTANT, other.id(), null);
        var both = http.signedIn(given.member(other, Role.ACCOUNTANT));

        assertThat(both.post("/api/v1/orders", Shop.order(other, gloves, "1")).status())
                .isEqualTo(403);
        assertThat(both.post("/api/v1/orders", Shop.order(customer, gloves, "1"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_private_person_pays_beforehand_whatever_the_contract_says() {
        UUID gloves = shop.good("Gloves", "48.30");
        var person = shop.sellsTo(given.individual(branch, "Ivan"));
        given.asSystem(sql -> sql.update(CONTRACT)
                .set(CONTRACT.PAYMENT_TERMS, "DEFERRAL")
                .set(CONTRACT.DEFERRAL_DAYS, 30)
                .where(CONTRACT.ID.eq(person.contractId()))
                .execute());

        JsonNode order = Shop.placed(http.signedIn(given.member(person, Role.INDIVIDUAL)), person, gloves, "1")
                .body();

        assertThat(order.at("/paymentTerms").asString()).isEqualTo("PREPAYMENT");
        assertThat(order.at("/deferralDays").asInt()).isZero();
    }

    @Test
    void an_ended_contract_and_a_blocked_customer_order_nothing() {
        UUID gloves = shop.good("Gloves", "48.30");
        given.asSystem(sql -> sql.update(CONTRACT)
                .set(CONTRACT.VALID_TO, LocalDate.of(2021, 1, 1))
                .where(CONTRACT.ID.eq(customer.contractId()))
                .execute());
        assertThat(errors(browser.post("/api/v1/orders", Shop.order(customer, gloves, "1"))))
                .containsExactly("/contractId CONTRACT_NOT_IN_FORCE");
        given.asSystem(sql -> sql.update(ORGANISATION)
                .set(ORGANISATION.STATUS, "BLOCKED")
                .where(ORGANISATION.ID.eq(customer.id()))
                .execute());
        assertThat(errors(browser.post("/api/v1/orders", Shop.order(customer, gloves, "1"))))
                .containsExactly("/contractId CUSTOMER_BLOCKED");
    }

    @Test
    void totals_are_the_sums_of_lines_to_the_kopeck() {
        UUID thirds = shop.good("Thirds", "0.33", "0.5", "0", "1000");
        UUID odd = shop.good("Odd", "99.99");

        JsonNode order = Shop.placed(browser, customer, thirds, "1.5", odd, "3").body();

        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : order.at("/lines")) {
            sum = sum.add(new BigDecimal(line.at("/amount/amount").asString()));
        }
        assertThat(new BigDecimal(order.at("/amount/amount").asString())).isEqualByComparingTo(sum);
        BigDecimal vat = given.asSystem(sql -> sql.select(DSL.sum(ORDER_LINE.VAT_AMOUNT))
                .from(ORDER_LINE)
                .where(ORDER_LINE.ORDER_ID.eq(UUID.fromString(order.at("/id").asString())))
                .fetchSingle()
                .value1());
        assertThat(new BigDecimal(order.at("/vat/amount").asString())).isEqualByComparingTo(vat);
    }

    @Test
    void repeating_an_order_fills_the_cart_and_names_what_is_gone() {
        UUID gloves = shop.good("Gloves", "48.30");
        UUID boots = shop.good("Boots", "3000.00");
        String order = Shop.placed(browser, customer, gloves, "2", boots, "1")
                .body()
                .at("/id")
                .asString();
        shop.gone(boots);

        JsonNode repetition = browser.post("/api/v1/orders/" + order + "/repetition", Map.of())
                .body();

        assertThat(repetition.at("/added").asInt()).isEqualTo(1);
        assertThat(repetition.at("/skipped/0/name").asString()).isEqualTo("Boots");
        assertThat(repetition.at("/skipped/0/reason").asString()).isEqualTo("No longer sold");
        JsonNode cart = browser.get("/api/v1/carts/" + customer.contractId()).body();
        assertThat(cart.at("/lines/0/quantity").asString()).isEqualTo("2");
    }

    private String code(int number) {
        return "%s-%d-%05d".formatted(code, LocalDate.now().getYear(), number);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> line(Map<String, Object> order, int index) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(order.get("lines"))).get(index);
    }

    private static List<String> errors(Http.Answer answer) {
        List<String> errors = new ArrayList<>();
        answer.body()
                .path("errors")
                .forEach(error -> errors.add(error.path("pointer").asString() + " "
                        + error.path("code").asString()));
        return errors;
    }

    private static List<Http.Answer> atOnce(int times, IntFunction<Http.Answer> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Http.Answer>> running = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> work.apply(i)))
                    .toList();
            List<Http.Answer> answers = new ArrayList<>();
            for (Future<Http.Answer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
