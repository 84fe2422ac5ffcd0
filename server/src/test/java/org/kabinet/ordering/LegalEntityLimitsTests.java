package org.kabinet.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_LINE;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.EntityLimits;
import org.kabinet.platform.actor.RecordLimits;
import org.kabinet.platform.actor.Rights;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A company of two legal entities, and people who act for one of them only. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class LegalEntityLimitsTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String ORDERS_PATH = "/api/v1/orders";

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Given.Customer north;
    private Given.Customer south;
    private UUID gloves;
    private Http.Browser head;
    private String northern;
    private String southern;

    @BeforeEach
    void ordersOfBoth() {
        Shop shop = new Shop(given);
        north = shop.sellsTo(given.company(given.branch("E" + COUNT.incrementAndGet()), "Север"));
        south = shop.sellsTo(given.anotherEntity(north, "Юг"));
        gloves = shop.good("Gloves", "48.30");
        head = http.signedIn(given.member(north, Role.COMPANY_ADMINISTRATOR));
        northern = Shop.placed(head, north, gloves, "2").body().path("id").asString();
        southern = Shop.placed(head, south, gloves, "3").body().path("id").asString();
    }

    @Test
    void a_buyer_for_one_legal_entity_sees_and_orders_only_for_it() {
        Http.Browser buyer = http.signedIn(given.memberOf(south, Role.BUYER));
        assertThat(buyer.get(ORDERS_PATH).ids()).containsExactly(southern);
        assertThat(buyer.get(ORDERS_PATH + "/" + northern).status()).isEqualTo(404);
        assertThat(buyer.get("/api/v1/contracts/" + north.contractId() + "/price-lists")
                        .status())
                .isEqualTo(404);
        assertThat(buyer.get("/api/v1/carts/" + north.contractId()).status()).isEqualTo(404);
        assertThat(buyer.post(ORDERS_PATH, Shop.order(north, gloves, "1")).status())
                .isEqualTo(404);
        Map<String, Object> lines = Map.of("lines", Shop.lines(gloves, "1"), "mode", "SET");
        assertThat(buyer.put("/api/v1/carts/" + south.contractId() + "/lines", lines)
                        .status())
                .isEqualTo(200);
        assertThat(buyer.put("/api/v1/carts/" + north.contractId() + "/lines", lines)
                        .status())
                .isEqualTo(404);
        assertThat(Shop.placed(buyer, south, gloves, "1").status()).isEqualTo(201);
        JsonNode company = buyer.get("/api/v1/organisations/" + north.id()).body();
        assertThat(company.path("legalEntities").size()).isEqualTo(1);
        assertThat(company.path("contracts").size()).isEqualTo(1);
        assertThat(buyer.get("/api/v1/session").body().path("contracts").size()).isEqualTo(1);
        assertThat(head.get("/api/v1/session").body().path("contracts").size()).isEqualTo(2);
    }

    @Test
    void who_counts_for_the_whole_company_and_orders_for_one_legal_entity_orders_for_no_other() {
        Given.Person person = given.memberOf(south, Role.BUYER);
        given.grant(person.id(), Role.ACCOUNTANT, north.id(), null);
        Http.Browser browser = http.signedIn(person);
        assertThat(browser.get(ORDERS_PATH).ids()).containsExactlyInAnyOrder(northern, southern);
        assertThat(browser.get(ORDERS_PATH + "/" + northern)
                        .body()
                        .at("/may/repeat")
                        .asBoolean())
                .isFalse();
        assertThat(browser.post(ORDERS_PATH, Shop.order(north, gloves, "1")).status())
                .isEqualTo(403);
        assertThat(cancelled(browser, northern)).isEqualTo(403);
        assertThat(cancelled(browser, southern)).isEqualTo(200);
    }

    @Test
    void the_administrator_of_the_company_limits_a_role_and_takes_the_limit_away() {
        Given.Person person = given.member(north, Role.BUYER);
        Http.Browser browser = http.signedIn(person);
        assertThat(browser.get(ORDERS_PATH).ids()).hasSize(2);
        Http.Answer limited = roles(person, 1, grant("BUYER", List.of(north.legalEntityId())));
        assertThat(limited.body().at("/grants/0/legalEntityNames/0").asString()).isEqualTo("Север");
        assertThat(browser.get(ORDERS_PATH).ids()).containsExactly(northern);
        Map<String, Object> whole = Map.of("role", "BUYER", "organisationId", north.id());
        assertThat(roles(person, 2, whole).status()).isEqualTo(200);
        assertThat(browser.get(ORDERS_PATH).ids()).hasSize(2);
    }

    @Test
    void only_legal_entities_of_the_company_limit_and_only_roles_that_are_not_about_all_of_it() {
        Given.Person person = given.member(north, Role.BUYER);
        Given.Customer strangers = given.company(north.branchId(), "Чужие");
        assertThat(roles(person, 1, grant("BUYER", List.of(strangers.legalEntityId())))
                        .codes())
                .containsExactly("LEGAL_ENTITY_UNKNOWN");
        assertThat(roles(person, 1, grant("BUYER", List.of())).codes()).containsExactly("LEGAL_ENTITY_UNKNOWN");
        assertThat(roles(person, 1, grant("COMPANY_ADMINISTRATOR", List.of(north.legalEntityId())))
                        .codes())
                .containsExactly("ROLE_OF_WHOLE_COMPANY");
    }

    @Test
    void the_database_shows_the_other_legal_entity_to_nobody_who_is_limited() {
        Rights rights = Rights.of(Set.of(Role.BUYER));
        var limits = new EntityLimits(Map.of(north.id(), Set.of(south.legalEntityId())), Set.of(north.id()));
        var actor = new Actor(
                ActorKind.MEMBER,
                UUID.randomUUID(),
                "Limited",
                List.of(north.id()),
                List.of(),
                List.of(),
                limits,
                new RecordLimits(Set.of(north.id()), Set.of(south.legalEntityId()), Map.of()),
                rights,
                Map.of(south.legalEntityId(), rights),
                List.of(),
                null);
        List<UUID> orders =
                given.as(actor, sql -> sql.select(ORDERS.ID).from(ORDERS).fetch(ORDERS.ID));
        Set<UUID> lines = given.as(
                actor, sql -> sql.select(ORDER_LINE.ORDER_ID).from(ORDER_LINE).fetchSet(ORDER_LINE.ORDER_ID));
        List<UUID> contracts =
                given.as(actor, sql -> sql.select(CONTRACT.ID).from(CONTRACT).fetch(CONTRACT.ID));
        assertThat(orders).containsExactly(UUID.fromString(southern));
        assertThat(lines).containsExactly(UUID.fromString(southern));
        assertThat(contracts).containsExactly(south.contractId());
        int touched = given.as(
                actor,
                sql -> sql.update(ORDERS)
                        .set(ORDERS.COMMENT, "mine")
                        .where(ORDERS.ID.eq(UUID.fromString(northern)))
                        .execute());
        assertThat(touched).isZero();
    }

    private static int cancelled(Http.Browser browser, String order) {
        return browser.post(ORDERS_PATH + "/" + order + "/cancellation", Map.of("comment", "x"), "If-Match", "\"1\"")
                .status();
    }

    private Map<String, Object> grant(String role, List<UUID> entities) {
        return Map.of("role", role, "organisationId", north.id(), "legalEntityIds", entities);
    }

    private Http.Answer roles(Given.Person person, int version, Map<String, Object> grant) {
        return head.put("/api/v1/people/" + person.id() + "/roles", List.of(grant), "If-Match", "\"" + version + "\"");
    }
}
