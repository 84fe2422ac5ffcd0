package org.kabinet.access.away;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

/** What a substitute may and sees while a manager is away, and afterwards. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class SubstitutionTests {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    Http http;

    private UUID here;
    private UUID there;
    private Shop shop;
    private Given.Customer client;
    private Given.Person absent;
    private Given.Person substitute;

    @BeforeEach
    void aManagerWithAClientAndAColleagueInAnotherBranch() {
        int n = COUNT.incrementAndGet();
        here = given.branch("W" + n);
        there = given.branch("Z" + n);
        shop = new Shop(given);
        client = shop.sellsTo(given.company(here, "Ромашка"));
        absent = given.staff(here, Role.MANAGER);
        substitute = given.staff(there, Role.MANAGER);
        given.asSystem(sql -> sql.update(ORGANISATION)
                .set(ORGANISATION.ACCOUNT_MANAGER_ID, absent.id())
                .set(ORGANISATION.ACCOUNT_MANAGER_NAME, Absences.name(given, absent))
                .where(ORGANISATION.ID.eq(client.id()))
                .execute());
    }

    @Test
    void clients_pass_over_at_the_minute_and_come_back_by_themselves() {
        Instant soon = Instant.now().plusSeconds(2);
        Absences.between(given, absent, substitute, soon, soon.plusSeconds(3));
        Http.Browser browser = http.signedIn(substitute);
        assertThat(sees(browser)).isFalse();
        await().atMost(Duration.ofSeconds(5)).until(() -> sees(browser));
        assertThat(browser.get("/api/v1/session").body().at("/standsIn/0/name").asString())
                .isEqualTo(Absences.name(given, absent));
        await().atMost(Duration.ofSeconds(6)).until(() -> !sees(browser));
        assertThat(browser.get("/api/v1/session").body().path("standsIn")).isEmpty();
    }

    @Test
    void the_absent_managers_orders_stand_in_the_substitutes_queue_and_say_for_whom() {
        Http.Browser buyer = http.signedIn(given.member(client, Role.BUYER));
        String order = Shop.placed(buyer, client, shop.good("Gloves", "1.00"), "1")
                .body()
                .at("/id")
                .asString();
        Http.Browser browser = http.signedIn(substitute);
        assertThat(browser.get("/api/v1/orders").body().path("items")).isEmpty();
        Http.Answer arranged = away();
        assertThat(arranged.status()).as(arranged.toString()).isEqualTo(201);

        JsonNode mine = browser.get("/api/v1/orders?managerId=" + substitute.id())
                .body()
                .at("/items/0");
        assertThat(mine.path("id").asString()).isEqualTo(order);
        assertThat(mine.path("inPlaceOf").asString()).isEqualTo(Absences.name(given, absent));
        JsonNode clients = browser.get("/api/v1/organisations?managerId=" + substitute.id())
                .body()
                .at("/items/0");
        assertThat(clients.path("inPlaceOf").asString()).isEqualTo(Absences.name(given, absent));
        assertThat(clients.at("/accountManagerName").asString()).isEqualTo(Absences.name(given, absent));

        JsonNode company = buyer.get("/api/v1/organisations/" + client.id()).body();
        assertThat(company.path("standIn").asString()).isEqualTo(Absences.name(given, substitute));
        assertThat(company.hasNonNull("inPlaceOf")).isFalse();

        end(arranged);
        assertThat(browser.get("/api/v1/orders/" + order).status()).isEqualTo(404);
        assertThat(buyer.get("/api/v1/organisations/" + client.id()).body().hasNonNull("standIn"))
                .isFalse();
    }

    @Test
    void what_the_substitute_does_is_recorded_on_whose_behalf() {
        away();
        Http.Browser browser = http.signedIn(substitute);
        Http.Answer changed =
                browser.patch("/api/v1/organisations/" + client.id(), Map.of("name", "Ромашка-2"), "If-Match", "\"1\"");
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        Http.Browser director = http.signedIn(given.member(client, Role.COMPANY_ADMINISTRATOR));
        List<JsonNode> records = Chronicle.read(director, "&category=COMPANY");
        assertThat(records.getFirst().path("behalf").asString()).isEqualTo(Absences.name(given, absent));
        assertThat(records.getFirst().at("/who/name").asString()).isEqualTo(Absences.name(given, substitute));
    }

    @Test
    void a_cabinet_that_is_open_in_somebodys_place_only_comes_second_and_all_done_there_is_on_their_behalf() {
        Given.Person supervisor = given.overseer(Role.SUPERVISOR);
        http.signedIn(supervisor).post(Absences.PATH, Absences.of(null, substitute, null, 3));
        Http.Browser browser = http.signedIn(substitute);
        assertThat(browser.get("/api/v1/session").body().path("cabinet").asString())
                .isEqualTo("MANAGER");
        assertThat(browser.post("/api/v1/session/cabinet", Map.of("cabinet", "SUPERVISOR"))
                        .status())
                .isEqualTo(200);
        Http.Answer moved =
                browser.patch("/api/v1/organisations/" + client.id(), Map.of("branchId", there), "If-Match", "\"1\"");
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        Http.Browser director = http.signedIn(given.member(client, Role.COMPANY_ADMINISTRATOR));
        assertThat(Chronicle.read(director, "&category=COMPANY")
                        .getFirst()
                        .path("behalf")
                        .asString())
                .isEqualTo(Absences.name(given, supervisor));
    }

    @Test
    void what_is_about_access_does_not_pass_over() {
        Given.Person head = given.member(client, Role.COMPANY_ADMINISTRATOR);
        Given.Person buyer = given.member(client, Role.BUYER);
        assertThat(http.signedIn(head)
                        .post(Absences.PATH, Absences.of(null, buyer, client.id(), 3))
                        .status())
                .isEqualTo(201);
        JsonNode session = http.signedIn(buyer).get("/api/v1/session").body();
        assertThat(session.path("permissions").toString())
                .contains("audit.record.read")
                .doesNotContain("access.person.keep", "access.role.keep", "access.substitution.keep");
        assertThat(session.path("roles").toString()).doesNotContain("COMPANY_ADMINISTRATOR");
    }

    @Test
    void nothing_is_handed_on_from_one_substitute_to_the_next() {
        Given.Person third = given.staff(given.branch("X" + COUNT.get()), Role.MANAGER);
        http.signedIn(substitute).post(Absences.PATH, Absences.of(null, third, null, 3));
        Http.Answer arranged = away();
        assertThat(arranged.body().path("substituteAway")).hasSize(1);
        JsonNode reached = http.signedIn(third).get("/api/v1/session").body();
        assertThat(reached.path("branches").toString())
                .contains(there.toString())
                .doesNotContain(here.toString());
        assertThat(sees(http.signedIn(third))).isFalse();
        assertThat(sees(http.signedIn(substitute))).isTrue();
    }

    @Test
    void a_drivers_orders_pass_to_the_substitute() {
        Given.Person driver = given.staff(here, Role.FORWARDER);
        Given.Person other = given.staff(here, Role.FORWARDER);
        Http.Browser buyer = http.signedIn(given.member(client, Role.BUYER));
        String order = "/api/v1/orders/"
                + Shop.placed(buyer, client, shop.good("Boots", "1.00"), "1")
                        .body()
                        .at("/id")
                        .asString();
        http.signedIn(absent).post(order + "/handover", Map.of("personId", driver.id()), "If-Match", "\"1\"");
        Http.Browser browser = http.signedIn(other);
        assertThat(browser.get(order).status()).isEqualTo(404);
        Http.Answer arranged = http.signedIn(driver).post(Absences.PATH, Absences.of(null, other, null, 1));
        assertThat(arranged.status()).as(arranged.toString()).isEqualTo(201);
        assertThat(browser.get(order).status()).isEqualTo(200);
        http.signedIn(driver)
                .delete(Absences.PATH + "/" + arranged.body().path("id").asString());
        assertThat(browser.get(order).status()).isEqualTo(404);
    }

    @Test
    void a_substitute_who_is_blocked_stands_in_for_nobody_and_the_list_says_so() {
        away();
        http.signedIn(given.overseer(Role.ADMINISTRATOR))
                .patch("/api/v1/people/" + substitute.id(), Map.of("status", "BLOCKED"), "If-Match", "\"1\"");
        Http.Browser own = http.signedIn(absent);
        assertThat(own.get(Absences.PATH + "?personId=" + absent.id())
                        .body()
                        .at("/items/0/covered")
                        .asBoolean())
                .isFalse();
        assertThat(own.get("/api/v1/organisations/" + client.id()).body().hasNonNull("standIn"))
                .isFalse();
    }

    @Test
    void rights_that_the_absent_person_loses_are_lost_to_the_substitute_too() {
        away();
        Http.Browser browser = http.signedIn(substitute);
        assertThat(sees(browser)).isTrue();
        Http.Answer set = http.signedIn(given.overseer(Role.ADMINISTRATOR))
                .put(
                        "/api/v1/people/" + absent.id() + "/roles",
                        List.of(Map.of("role", "MANAGER", "branchId", there)),
                        "If-Match",
                        "\"1\"");
        assertThat(set.status()).as(set.toString()).isEqualTo(200);
        assertThat(sees(browser)).isFalse();
    }

    private Http.Answer away() {
        return http.signedIn(absent).post(Absences.PATH, Absences.of(null, substitute, null, 3));
    }

    private void end(Http.Answer arranged) {
        assertThat(http.signedIn(absent)
                        .delete(Absences.PATH + "/" + arranged.body().path("id").asString())
                        .status())
                .isEqualTo(204);
    }

    private boolean sees(Http.Browser browser) {
        return browser.get("/api/v1/organisations/" + client.id()).status() == 200;
    }
}
