package org.kabinet.access.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Somebody leaves, and nothing that was in their care is left with nobody. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class LeavingTests {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    private UUID branch;
    private Given.Customer client;
    private Given.Person manager;
    private Given.Person successor;
    private Http.Browser administrator;
    private String order;

    @BeforeEach
    void aManagerWithAClientAndAnOrder() {
        int n = COUNT.incrementAndGet();
        branch = given.branch("L" + n);
        Shop shop = new Shop(given);
        client = shop.sellsTo(given.company(branch, "Ромашка"));
        manager = given.staff(branch, Role.MANAGER);
        successor = given.staff(branch, Role.MANAGER);
        administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        careOf(client, manager);
        Http.Browser buyer = http.signedIn(given.member(client, Role.BUYER));
        order = Shop.placed(buyer, client, shop.good("Gloves", "1.00"), "1")
                .body()
                .at("/id")
                .asString();
    }

    @Test
    void everything_goes_to_the_successor_in_the_moment_in_which_the_door_closes() {
        Http.Browser own = http.signedIn(manager);
        JsonNode held = administrator.get(path(manager)).body();
        assertThat(counts(held)).containsExactly("CLIENTS 1", "ORDERS 1");
        assertThat(held.at("/inCare/0/successors").toString())
                .contains(successor.id().toString())
                .doesNotContain(manager.id().toString());

        Http.Answer left = leave(administrator, manager, 1, all(successor));
        assertThat(left.status()).as(left.toString()).isEqualTo(200);
        assertThat(own.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(managerOf(client)).isEqualTo(successor.id().toString());
        assertThat(orders(successor)).containsExactly(order);
        assertThat(counts(left.body())).isEmpty();
        assertThat(left.body().at("/past/passed/0/count").asInt()).isEqualTo(1);
        assertThat(mailbox.letterTo(successor.login()).plain()).contains("1");
    }

    @Test
    void what_the_successor_still_has_can_be_given_back() {
        Given.Customer second = given.company(branch, "Василёк");
        careOf(second, manager);
        Given.Person third = given.staff(branch, Role.MANAGER);
        leave(administrator, manager, 1, all(successor));
        careOf(second, third);
        Http.Answer back = administrator.delete(path(manager), "If-Match", "\"2\"");
        assertThat(back.status()).as(back.toString()).isEqualTo(200);
        assertThat(managerOf(client)).isEqualTo(manager.id().toString());
        assertThat(managerOf(second)).isEqualTo(third.id().toString());
        assertThat(orders(manager)).containsExactly(order);
        assertThat(http.signedIn(manager).get("/api/v1/session").status()).isEqualTo(200);
        assertThat(administrator.delete(path(manager), "If-Match", "\"3\"").problem())
                .isEqualTo("/problems/access/not-left");
    }

    @Test
    void whoever_is_called_otherwise_now_is_called_so_here_too() {
        leave(administrator, manager, 1, all(successor));
        administrator.patch("/api/v1/people/" + successor.id(), Map.of("name", "Новая Фамилия"), "If-Match", "\"1\"");
        assertThat(administrator
                        .get(path(manager))
                        .body()
                        .at("/past/passed/0/successorName")
                        .asString())
                .isEqualTo("Новая Фамилия");
    }

    @Test
    void nobody_leaves_while_something_would_be_left_with_nobody() {
        Given.Person far = given.staff(given.branch("M" + COUNT.get()), Role.MANAGER);
        Http.Answer refused =
                leave(administrator, manager, 1, List.of(choice("CLIENTS", far), choice("OTHER", successor)));
        assertThat(refused.body()
                        .path("errors")
                        .valueStream()
                        .map(it -> it.path("code").asString()))
                .containsExactly("NO_SUCCESSOR", "REQUIRED");
        assertThat(managerOf(client)).isEqualTo(manager.id().toString());
        assertThat(http.signedIn(manager).get("/api/v1/session").status()).isEqualTo(200);
    }

    @Test
    void deliveries_go_to_another_forwarder_and_the_order_tells_so() {
        Given.Person driver = given.staff(branch, Role.FORWARDER);
        Given.Person other = given.staff(branch, Role.FORWARDER);
        http.signedIn(manager)
                .post("/api/v1/orders/" + order + "/handover", Map.of("personId", driver.id()), "If-Match", "\"1\"");
        Http.Answer left = leave(administrator, driver, 1, List.of(choice("DELIVERIES", other)));
        assertThat(left.status()).as(left.toString()).isEqualTo(200);
        JsonNode page = http.signedIn(other).get("/api/v1/orders/" + order).body();
        assertThat(page.at("/handedToId").asString()).isEqualTo(other.id().toString());
        assertThat(page.path("handovers")).hasSize(2);
    }

    @Test
    void substitutions_end_and_the_other_one_is_told() {
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Moscow"));
        http.signedIn(successor)
                .post(
                        "/api/v1/substitutions",
                        Map.of("substituteId", manager.id(), "firstDay", today, "lastDay", today.plusDays(5)));
        assertThat(administrator.get(path(manager)).body().path("substitutions").asInt())
                .isEqualTo(1);
        leave(administrator, manager, 1, all(successor));
        assertThat(administrator
                        .get("/api/v1/substitutions?personId=" + manager.id())
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(mailbox.letterTo(successor.login()).subject()).isNotBlank();
    }

    @Test
    void two_who_decide_at_once_do_not_pass_things_twice() throws Exception {
        Http.Browser second = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        Given.Person third = given.staff(branch, Role.MANAGER);
        Callable<Http.Answer> one = () -> leave(administrator, manager, 1, all(successor));
        Callable<Http.Answer> other = () -> leave(second, manager, 1, all(third));
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(List.of(one, other)).stream()
                            .map(it -> it.resultNow().status()))
                    .containsExactlyInAnyOrder(200, 412);
        }
        assertThat(leave(administrator, manager, 2, all(third)).problem()).isEqualTo("/problems/access/left-already");
    }

    @Test
    void who_may_not_block_somebody_learns_nothing_of_what_they_have() {
        assertThat(http.signedIn(successor).get(path(manager)).status()).isEqualTo(403);
        assertThat(http.signedIn(given.overseer(Role.SUPERVISOR))
                        .get(path(manager))
                        .status())
                .isEqualTo(403);
        Http.Browser head = http.signedIn(given.member(client, Role.COMPANY_ADMINISTRATOR));
        assertThat(head.get(path(manager)).status()).isEqualTo(404);
        Given.Person colleague = given.member(client, Role.ACCOUNTANT);
        assertThat(leave(head, colleague, 1, List.of()).status()).isEqualTo(200);
        assertThat(leave(head, given.member(client, Role.BUYER), 1, List.of()).status())
                .isEqualTo(200);
    }

    @Test
    void the_last_administrator_of_a_company_is_named() {
        Given.Person head = given.member(client, Role.COMPANY_ADMINISTRATOR);
        assertThat(administrator
                        .get(path(head))
                        .body()
                        .at("/lastAdministratorOf/0")
                        .asString())
                .isEqualTo("Ромашка");
        given.member(client, Role.COMPANY_ADMINISTRATOR);
        assertThat(administrator.get(path(head)).body().path("lastAdministratorOf"))
                .isEmpty();
    }

    private void careOf(Given.Customer customer, Given.Person who) {
        given.asSystem(sql -> sql.update(ORGANISATION)
                .set(ORGANISATION.ACCOUNT_MANAGER_ID, who.id())
                .set(ORGANISATION.ACCOUNT_MANAGER_NAME, who.login())
                .where(ORGANISATION.ID.eq(customer.id()))
                .execute());
    }

    private static Http.Answer leave(
            Http.Browser by, Given.Person person, int seen, List<Map<String, Object>> successors) {
        return by.put(path(person), Map.of("successors", successors), "If-Match", "\"" + seen + "\"");
    }

    private static List<Map<String, Object>> all(Given.Person to) {
        return List.of(choice("CLIENTS", to), choice("ORDERS", to));
    }

    private static Map<String, Object> choice(String kind, Given.Person to) {
        return Map.of("kind", kind, "personId", to.id());
    }

    private static String path(Given.Person person) {
        return "/api/v1/people/" + person.id() + "/departure";
    }

    private static List<String> counts(JsonNode leaving) {
        return leaving.path("inCare")
                .valueStream()
                .map(it -> it.path("kind").asString() + " " + it.path("count").asInt())
                .toList();
    }

    private String managerOf(Given.Customer customer) {
        return administrator
                .get("/api/v1/organisations/" + customer.id())
                .body()
                .path("accountManagerId")
                .asString();
    }

    private List<String> orders(Given.Person who) {
        return administrator
                .get("/api/v1/orders?managerId=" + who.id())
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
    }
}
