package org.kabinet.ordering.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.STAGE_CHANGE;
import static org.kabinet.jooq.ordering.Tables.STAGE_TRANSITION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

@KabinetTest
class MoveOrderTests {
    private static final String MANUFACTURING = "01920000-0000-7000-8000-000000000002";
    private static final String PROCESSING = "01920000-0000-7000-8000-000000000003";
    private static final String PACKING = "01920000-0000-7000-8000-000000000004";
    private static final String SHIPPING = "01920000-0000-7000-8000-000000000005";
    private static final String DELIVERED = "01920000-0000-7000-8000-000000000007";
    private static int branches;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    ApplicationEventPublisher events;

    private UUID branch;
    private Given.Customer customer;
    private Http.Browser buyer;
    private Http.Browser manager;
    private String order;

    @BeforeEach
    void place() {
        Shop shop = new Shop(given);
        branch = given.branch("M" + (10 + ++branches));
        customer = shop.sellsTo(given.company(branch, "Sever"));
        buyer = http.signedIn(given.member(customer, Role.BUYER));
        manager = http.signedIn(given.staff(branch, Role.MANAGER));
        order = "/api/v1/orders/"
                + Shop.placed(buyer, customer, shop.good("Gloves", "48.30"), "2")
                        .body()
                        .at("/id")
                        .asString();
    }

    @Test
    void a_step_is_written_with_who_when_from_what_to_what() {
        var moved = manager.post(order + "/stage", Map.of("stageId", PROCESSING), "If-Match", "\"1\"");

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.header("etag")).isEqualTo("\"2\"");
        assertThat(moved.body().at("/stage/code").asString()).isEqualTo("processing");
        JsonNode step = moved.body().at("/history/1");
        assertThat(step.at("/from").asString()).isEqualTo("Placed");
        assertThat(step.at("/to").asString()).isEqualTo("Processing");
        assertThat(step.at("/personName").asString()).startsWith("Person");
        assertThat(stages(moved.body(), "DONE")).containsExactly("placed");
        assertThat(stages(moved.body(), "NOW")).containsExactly("processing");
        assertThat(stages(moved.body(), "NEXT")).containsExactly("packing", "shipping", "delivery", "delivered");
    }

    @Test
    void of_two_who_move_the_same_order_the_second_is_told_that_it_changed() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> move(manager, PROCESSING, 1));
            var two = threads.submit(() -> move(manager, MANUFACTURING, 1));

            assertThat(List.of(one.get().status(), two.get().status())).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void a_change_without_the_version_seen_is_refused() {
        assertThat(manager.post(order + "/stage", Map.of("stageId", PROCESSING)).status())
                .isEqualTo(428);
    }

    @Test
    void a_step_that_the_seller_does_not_have_is_refused_in_words() {
        var answer = move(manager, DELIVERED, 1);

        assertThat(answer.problem()).isEqualTo("/problems/ordering/step-not-possible");
        assertThat(answer.toString()).contains("“Placed”").contains("“Delivered”");
    }

    @Test
    void who_may_not_make_the_step_is_refused() {
        assertThat(move(buyer, PROCESSING, 1).status()).isEqualTo(403);
    }

    @Test
    void another_customers_order_and_another_branchs_order_do_not_exist() {
        var stranger = http.signedIn(given.member(given.company(branch, "Other"), Role.BUYER));
        var far = http.signedIn(given.staff(given.branch("N" + (10 + ++branches)), Role.MANAGER));

        for (Http.Browser outsider : List.of(stranger, far)) {
            assertThat(outsider.get(order).status()).isEqualTo(404);
            assertThat(move(outsider, PROCESSING, 1).status()).isEqualTo(404);
            assertThat(outsider.get(order + "/print.pdf").status()).isEqualTo(404);
            assertThat(outsider.get("/api/v1/orders").body().at("/items")).isEmpty();
        }
    }

    @Test
    void going_back_needs_a_word_why() {
        move(manager, PROCESSING, 1);

        var silent = move(manager, MANUFACTURING, 2);
        var said = manager.post(
                order + "/stage", Map.of("stageId", MANUFACTURING, "comment", "wrong size"), "If-Match", "\"2\"");

        assertThat(silent.problem()).isEqualTo("/problems/ordering/comment-required");
        assertThat(silent.body().at("/errors/0/pointer").asString()).isEqualTo("/comment");
        assertThat(said.body().at("/history/2/comment").asString()).isEqualTo("wrong size");
    }

    @Test
    void shipping_ships_all_lines_when_the_step_says_so() {
        move(manager, PROCESSING, 1);
        move(manager, PACKING, 2);

        var shipped = move(manager, SHIPPING, 3);

        assertThat(shipped.body().at("/lines/0/shippedQuantity").asString()).isEqualTo("2");
    }

    @Test
    void a_step_may_ask_the_customer() {
        triggers(PROCESSING, PACKING, "ASK_CUSTOMER");
        move(manager, PROCESSING, 1);

        assertThat(move(manager, PACKING, 2).problem()).isEqualTo("/problems/ordering/comment-required");
        manager.post(order + "/stage", Map.of("stageId", PACKING, "comment", "Blue or black?"), "If-Match", "\"2\"");

        JsonNode seen = buyer.get(order).body();
        assertThat(seen.at("/unansweredQuestions").asInt()).isEqualTo(1);
        assertThat(seen.at("/messages/0/kind").asString()).isEqualTo("QUESTION");
        assertThat(seen.at("/messages/0/text").asString()).isEqualTo("Blue or black?");
        triggers(PROCESSING, PACKING);
    }

    @Test
    void a_step_may_send_the_order_to_1c_again() {
        triggers(PROCESSING, PACKING, "EXPORT_TO_1C");
        move(manager, PROCESSING, 1);
        assertThat(revision()).isEqualTo(1);

        move(manager, PACKING, 2);

        assertThat(revision()).isEqualTo(2);
        triggers(PROCESSING, PACKING);
    }

    @Test
    void the_customer_cancels_while_the_stage_allows_and_says_why() {
        assertThat(buyer.post(order + "/cancellation", Map.of(), "If-Match", "\"1\"")
                        .problem())
                .isEqualTo("/problems/ordering/comment-required");

        var cancelled = buyer.post(order + "/cancellation", Map.of("comment", "twice by mistake"), "If-Match", "\"1\"");

        assertThat(cancelled.body().at("/stage/phase").asString()).isEqualTo("CANCELLED");
        assertThat(cancelled.body().at("/may/cancel").asBoolean()).isFalse();
        assertThat(stages(cancelled.body(), "NEXT")).isEmpty();
        assertThat(revision()).isEqualTo(2);
    }

    @Test
    void once_it_is_being_packed_the_customer_no_longer_cancels() {
        move(manager, PROCESSING, 1);
        move(manager, PACKING, 2);

        var answer = buyer.post(order + "/cancellation", Map.of("comment", "too late"), "If-Match", "\"3\"");

        assertThat(answer.problem()).isEqualTo("/problems/ordering/not-cancellable");
    }

    @Test
    void the_history_can_be_changed_by_nobody() {
        UUID id = UUID.fromString(order.substring(order.lastIndexOf('/') + 1));
        var staff = new Actor(
                ActorKind.STAFF,
                UUID.randomUUID(),
                "Somebody",
                List.of(),
                List.of(branch),
                List.of(),
                Set.of(Role.MANAGER),
                null);
        for (Actor actor : List.of(Actor.system(), staff)) {
            assertThatThrownBy(() -> given.<Integer>as(
                            actor,
                            sql -> sql.update(STAGE_CHANGE)
                                    .set(STAGE_CHANGE.COMMENT, "never happened")
                                    .where(STAGE_CHANGE.ORDER_ID.eq(id))
                                    .execute()))
                    .hasStackTraceContaining("never changed");
            assertThatThrownBy(() -> given.<Integer>as(
                            actor,
                            sql -> sql.deleteFrom(STAGE_CHANGE)
                                    .where(STAGE_CHANGE.ORDER_ID.eq(id))
                                    .execute()))
                    .hasStackTraceContaining("never changed");
        }
        assertThatThrownBy(() -> given.<Integer>asSystem(sql -> sql.execute("truncate ordering.stage_change")))
                .hasStackTraceContaining("stage_change");
    }

    @Test
    void a_forwarder_sees_what_was_handed_over_and_no_money() {
        var driver = given.staff(branch, Role.FORWARDER);
        var other = given.staff(branch, Role.FORWARDER);
        var browser = http.signedIn(driver);
        assertThat(browser.get(order).status()).isEqualTo(404);
        JsonNode forwarders =
                manager.get("/api/v1/forwarders?branchId=" + branch).body();
        assertThat(forwarders.size()).isEqualTo(2);

        var handed = manager.post(order + "/handover", Map.of("personId", driver.id()), "If-Match", "\"1\"");

        assertThat(handed.status()).as(handed.toString()).isEqualTo(200);
        assertThat(handed.body().at("/handedToName").asString()).startsWith("Person");
        JsonNode seen = browser.get(order).body();
        assertThat(seen.at("/number").asString()).isNotEmpty();
        assertThat(seen.toString()).doesNotContain("96.60").doesNotContain("48.30");
        assertThat(seen.at("/amount").isNull()).isTrue();
        assertThat(browser.get("/api/v1/orders").body().at("/items").size()).isEqualTo(1);
        assertThat(browser.get("/api/v1/orders/board").body().at("/toDo/0/kind").asString())
                .isEqualTo("NEW");

        manager.post(order + "/handover", Map.of("personId", other.id()), "If-Match", "\"2\"");
        assertThat(browser.get(order).status()).isEqualTo(404);
    }

    @Test
    void an_order_is_handed_to_forwarders_of_its_branch_only() {
        var far = given.staff(given.branch("O" + (10 + ++branches)), Role.FORWARDER);

        assertThat(manager.post(order + "/handover", Map.of("personId", far.id()), "If-Match", "\"1\"")
                        .problem())
                .isEqualTo("/problems/ordering/not-a-forwarder");
    }

    @Test
    void a_driver_marks_the_order_delivered() {
        var driver = given.staff(branch, Role.FORWARDER);
        move(manager, PROCESSING, 1);
        move(manager, PACKING, 2);
        move(manager, SHIPPING, 3);
        manager.post(order + "/handover", Map.of("personId", driver.id()), "If-Match", "\"4\"");
        var browser = http.signedIn(driver);

        assertThat(browser.get(order).body().at("/nextStages/0/code").asString())
                .isEqualTo("delivered");
        var delivered = move(browser, DELIVERED, 5);

        assertThat(delivered.body().at("/stage/phase").asString()).isEqualTo("COMPLETED");
        assertThat(manager.post(order + "/handover", Map.of("personId", driver.id()), "If-Match", "\"6\"")
                        .problem())
                .isEqualTo("/problems/ordering/order-closed");
    }

    @Test
    void a_day_is_promised_and_a_broken_promise_makes_the_order_late() {
        var promised = manager.put(order + "/promise", Map.of("promisedOn", "2020-02-02"), "If-Match", "\"1\"");

        assertThat(promised.body().at("/promisedOn").asString()).isEqualTo("2020-02-02");
        assertThat(promised.body().at("/late").asBoolean()).isTrue();
        assertThat(manager.get("/api/v1/orders?late=true").body().at("/items").size())
                .isEqualTo(1);
        assertThat(buyer.put(order + "/promise", Map.of("promisedOn", "2020-02-02"), "If-Match", "\"2\"")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_warehouse_worker_sees_the_order_without_money() {
        var worker = http.signedIn(given.member(customer, Role.WAREHOUSE_WORKER));

        JsonNode seen = worker.get(order).body();

        assertThat(seen.at("/lines/0/quantity").asString()).isEqualTo("2");
        assertThat(seen.toString()).doesNotContain("48.30").doesNotContain("96.60");
        assertThat(worker.post(order + "/cancellation", Map.of("comment", "x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
    }

    private Http.Answer move(Http.Browser who, String stage, int seen) {
        return who.post(order + "/stage", Map.of("stageId", stage), "If-Match", "\"" + seen + "\"");
    }

    private long revision() {
        UUID id = UUID.fromString(order.substring(order.lastIndexOf('/') + 1));
        return given.asSystem(sql -> sql.select(ORDERS.REVISION)
                .from(ORDERS)
                .where(ORDERS.ID.eq(id))
                .fetchSingle()
                .value1());
    }

    private void triggers(String from, String to, String... triggers) {
        given.asSystem(sql -> sql.update(STAGE_TRANSITION)
                .set(STAGE_TRANSITION.TRIGGERS, triggers)
                .where(
                        STAGE_TRANSITION.FROM_STAGE_ID.eq(UUID.fromString(from)),
                        STAGE_TRANSITION.TO_STAGE_ID.eq(UUID.fromString(to)))
                .execute());
        events.publishEvent(new LiveEvent(UUID.randomUUID(), LiveEvent.RESYNC, null, Audience.all(), Instant.EPOCH));
    }

    private static List<String> stages(JsonNode order, String state) {
        Stream<JsonNode> marks = StreamSupport.stream(order.at("/stages").spliterator(), false);
        return marks.filter(mark -> mark.at("/state").asString().equals(state))
                .map(mark -> mark.at("/stage/code").asString())
                .toList();
    }
}
