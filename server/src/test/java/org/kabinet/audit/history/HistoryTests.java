package org.kabinet.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.audit.Chronicle;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
class HistoryTests {
    private static final String PROCESSING = "01920000-0000-7000-8000-000000000003";
    private static int branches;

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Shop shop;
    private Given.Customer customer;
    private Given.Person chief;
    private Http.Browser director;
    private Http.Browser buyer;
    private Http.Browser manager;

    @BeforeEach
    void aCustomerWithPeople() {
        shop = new Shop(given);
        UUID branch = given.branch("H" + (10 + ++branches));
        customer = shop.sellsTo(given.company(branch, "Sever"));
        chief = given.member(customer, Role.COMPANY_ADMINISTRATOR);
        director = http.signedIn(chief);
        buyer = http.signedIn(given.member(customer, Role.BUYER));
        manager = http.signedIn(given.staff(branch, Role.MANAGER));
    }

    @Test
    void an_order_with_its_lines_is_one_record_and_so_is_every_step_of_it() {
        String order = placed("2");
        manager.post(order + "/stage", Map.of("stageId", PROCESSING, "comment", "In a hurry"), "If-Match", "\"1\"");

        List<JsonNode> records = Chronicle.read(director, "&category=ORDERS");

        assertThat(records).hasSize(2);
        JsonNode moved = records.get(0);
        JsonNode placed = records.get(1);
        assertThat(Chronicle.told(placed)).startsWith("ORDERS CREATED ORDER H");
        assertThat(Chronicle.changes(placed))
                .contains("lines.1.name: - → Gloves", "lines.1.quantity: - → 2", "stage_id: - → Placed", "number: - →");
        assertThat(placed.at("/who/kind").asString()).isEqualTo("MEMBER");
        assertThat(placed.at("/address").asString()).isEqualTo("127.0.0.1");
        assertThat(moved.at("/who/kind").asString()).isEqualTo("STAFF");
        assertThat(Chronicle.changes(moved)).isEqualTo("reason: - → In a hurry; stage_id: Placed → Processing");
    }

    @Test
    void roles_and_passwords_are_told_in_every_company_of_the_person_and_no_secret_is() {
        String created = director.post(
                        "/api/v1/people",
                        Map.of(
                                "login",
                                "petrov" + branches + "@test.kabinet",
                                "name",
                                "Petrov",
                                "grants",
                                List.of(Map.of("role", "BUYER", "organisationId", customer.id()))))
                .body()
                .at("/id")
                .asString();
        director.put(
                "/api/v1/people/" + created + "/roles",
                List.of(Map.of("role", "ACCOUNTANT", "organisationId", customer.id())),
                "If-Match",
                "\"1\"");
        director.post("/api/v1/people/" + created + "/password", null);

        List<JsonNode> records = Chronicle.read(director, "&objectId=" + created);

        assertThat(records)
                .extracting(Chronicle::told)
                .containsExactly(
                        "PEOPLE CHANGED PERSON Petrov", "PEOPLE CHANGED PERSON Petrov", "PEOPLE CREATED PERSON Petrov");
        assertThat(Chronicle.changes(records.get(0))).isEqualTo("password_hash: - → changed");
        assertThat(Chronicle.changes(records.get(1))).isEqualTo("roles: BUYER → ACCOUNTANT");
        assertThat(Chronicle.changes(records.get(2)))
                .contains("name: - → Petrov", "roles:  → BUYER", "password_hash: - → changed");
        assertThat(records.toString()).doesNotContain("argon2");
    }

    @Test
    void coming_in_and_failing_to_is_remembered_with_the_address() {
        http.anonymous().get("/api/v1/session");
        var stranger = http.anonymous();
        stranger.get("/api/v1/session");
        stranger.post("/api/v1/session", Map.of("login", chief.login(), "password", "wrong"));

        List<JsonNode> records = Chronicle.read(director, "&category=SIGN_IN&objectId=" + chief.id());

        assertThat(records).hasSize(2);
        assertThat(records.get(0).path("action").asString()).isEqualTo("SIGN_IN_REFUSED");
        assertThat(records.get(0).at("/who/id").isNull()).isTrue();
        assertThat(Chronicle.changes(records.get(0))).contains("reason: - → WRONG_PASSWORD");
        assertThat(records.get(1).path("action").asString()).isEqualTo("SIGNED_IN");
        assertThat(records.get(1).at("/who/id").asString()).isEqualTo(chief.id().toString());
        assertThat(records.get(1).at("/address").asString()).isNotEmpty();
    }

    @Test
    void every_file_taken_away_is_remembered() {
        String order = placed("1");
        buyer.get("/api/v1/orders/export.xlsx?q=sever");
        buyer.get(order + "/print.pdf");
        buyer.get("/api/v1/orders/" + UUID.randomUUID() + "/print.pdf");
        buyer.get("/api/v1/orders/export.xlsx?unheard=" + "x".repeat(3000));

        assertThat(Chronicle.read(director, "&category=EXPORT"))
                .extracting(record -> record.at("/object/id").asString())
                .containsExactly("exportOrders", "printOrder", "exportOrders");
    }

    @Test
    void a_customer_reads_its_own_history_staff_that_of_their_branch_and_the_administrator_all() {
        placed("1");
        var elsewhere = http.signedIn(given.staff(given.branch("J" + (10 + branches)), Role.MANAGER));
        var supervisor = http.signedIn(given.overseer(Role.SUPERVISOR));
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String own = "&category=ORDERS&organisationId=" + customer.id();

        assertThat(Chronicle.read(manager, own)).hasSize(1);
        assertThat(Chronicle.read(supervisor, own)).hasSize(1);
        assertThat(Chronicle.read(administrator, own)).hasSize(1);
        assertThat(Chronicle.read(elsewhere, own)).isEmpty();
        assertThat(buyer.get("/api/v1/history").status()).isEqualTo(403);
        assertThat(organisations(director)).containsOnly(customer.id().toString());
        assertThat(organisations(supervisor)).doesNotContain("null");
        assertThat(organisations(administrator)).contains("null");
    }

    @Test
    void whoever_administrates_one_company_and_buys_for_another_reads_the_history_of_the_first() {
        var other = given.company(customer.branchId(), "Yug");
        given.grant(chief.id(), Role.BUYER, other.id(), null);
        var both = http.signedIn(chief);

        assertThat(organisations(both)).containsOnly(customer.id().toString());
        assertThat(both.get("/api/v1/history/end?organisationId=" + other.id()).status())
                .isEqualTo(404);
    }

    @Test
    void pages_follow_each_other_without_loss_or_repetition() {
        for (int i = 0; i < 7; i++) {
            placed("1");
        }
        var first = director.get("/api/v1/history?category=ORDERS&limit=3").body();
        var second = director.get("/api/v1/history?category=ORDERS&limit=3&cursor="
                        + first.path("nextCursor").asString())
                .body();
        var third = director.get("/api/v1/history?category=ORDERS&limit=3&cursor="
                        + second.path("nextCursor").asString())
                .body();

        assertThat(List.of(first, second, third).stream()
                        .flatMap(page -> page.path("items").valueStream())
                        .map(record -> record.path("sequence").asLong())
                        .toList())
                .hasSize(7)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(third.path("nextCursor").isNull()).isTrue();
    }

    @Test
    void a_period_may_begin_before_time_and_end_after_it() {
        assertThat(Chronicle.read(director, "&from=-999999999-01-01T00:00:00Z&to=%2B999999999-01-01T00:00:00Z"))
                .isNotEmpty();
        assertThat(Chronicle.read(director, "&from=2999-01-01T00:00:00Z")).isEmpty();
    }

    private static List<String> organisations(Http.Browser reader) {
        return Chronicle.read(reader, "").stream()
                .map(record -> record.path("organisationId").asString("null"))
                .distinct()
                .collect(Collectors.toList());
    }

    private String placed(String quantity) {
        UUID good = shop.good("Gloves", "10.00");
        return "/api/v1/orders/"
                + Shop.placed(buyer, customer, good, quantity).body().at("/id").asString();
    }
}
