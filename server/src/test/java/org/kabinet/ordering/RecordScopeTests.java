package org.kabinet.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.ordering.Tables.ORDER_LINE;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.EntityLimits;
import org.kabinet.platform.actor.RecordLimits;
import org.kabinet.platform.actor.Rights;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.actor.Scope;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A company and a branch in which not everybody sees everybody's records. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class RecordScopeTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String ORDERS_PATH = "/api/v1/orders";

    @Autowired
    Given given;

    @Autowired
    Http http;

    private UUID branch;
    private Given.Customer company;
    private Given.Customer south;
    private Given.Customer neighbour;
    private UUID gloves;
    private Given.Person anna;
    private Given.Person boris;
    private Http.Browser head;
    private String annas;
    private String boriss;

    @BeforeEach
    void ordersOfTwo() {
        Shop shop = new Shop(given);
        branch = given.branch("S" + COUNT.incrementAndGet());
        company = shop.sellsTo(given.company(branch, "Север"));
        south = shop.sellsTo(given.anotherEntity(company, "Юг"));
        neighbour = shop.sellsTo(given.company(branch, "Сосед"));
        gloves = shop.good("Gloves", "48.30");
        head = http.signedIn(given.member(company, Role.COMPANY_ADMINISTRATOR));
        anna = given.member(company, Role.BUYER);
        boris = given.member(company, Role.BUYER);
        annas = order(http.signedIn(anna), company);
        boriss = order(http.signedIn(boris), company);
    }

    @Test
    void a_buyer_for_their_own_records_sees_the_orders_that_they_have_placed_and_no_others() {
        shows(anna, "OWN");
        Http.Browser buyer = http.signedIn(anna);
        assertThat(buyer.get(ORDERS_PATH).ids()).containsExactly(annas);
        assertThat(buyer.get(ORDERS_PATH + "/" + boriss).status()).isEqualTo(404);
        assertThat(buyer.get(ORDERS_PATH + "/" + boriss + "/print.pdf").status())
                .isEqualTo(404);
        assertThat(buyer.post(
                                ORDERS_PATH + "/" + boriss + "/messages",
                                Map.of("id", UUID.randomUUID(), "kind", "QUESTION", "text", "?"))
                        .status())
                .isEqualTo(404);
        assertThat(buyer.post(ORDERS_PATH + "/" + boriss + "/cancellation", Map.of("comment", "x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
        String another = order(buyer, south);
        assertThat(buyer.get(ORDERS_PATH).ids()).containsExactlyInAnyOrder(annas, another);
        assertThat(buyer.get("/api/v1/organisations/" + company.id())
                        .body()
                        .path("legalEntities")
                        .size())
                .isEqualTo(2);
        assertThat(head.get(ORDERS_PATH).ids()).containsExactlyInAnyOrder(annas, boriss, another);
    }

    @Test
    void what_a_manager_places_for_the_company_is_not_a_buyers_own() {
        shows(anna, "OWN");
        String placed = order(http.signedIn(given.staff(branch, Role.MANAGER)), company);
        assertThat(http.signedIn(anna).get(ORDERS_PATH + "/" + placed).status()).isEqualTo(404);
        assertThat(head.get(ORDERS_PATH + "/" + placed).status()).isEqualTo(200);
    }

    @Test
    void a_team_sees_the_orders_of_its_people_for_as_long_as_it_is_one() {
        shows(anna, "TEAM");
        Http.Browser buyer = http.signedIn(anna);
        assertThat(buyer.get(ORDERS_PATH).ids()).containsExactly(annas);
        Http.Answer team = head.post("/api/v1/teams", team("Закупки", anna, boris));
        assertThat(buyer.get(ORDERS_PATH).ids()).containsExactlyInAnyOrder(annas, boriss);
        String path = "/api/v1/teams/" + team.body().path("id").asString();
        assertThat(head.put(path, people("Закупки", anna), "If-Match", "\"1\"").status())
                .isEqualTo(200);
        assertThat(buyer.get(ORDERS_PATH + "/" + boriss).status()).isEqualTo(404);
        assertThat(head.put(path, people("Закупки", anna, boris), "If-Match", "\"2\"")
                        .status())
                .isEqualTo(200);
        assertThat(buyer.get(ORDERS_PATH + "/" + boriss).status()).isEqualTo(200);
        assertThat(head.delete(path, "If-Match", "\"3\"").status()).isEqualTo(204);
        assertThat(buyer.get(ORDERS_PATH).ids()).containsExactly(annas);
    }

    @Test
    void what_one_role_shows_another_does_not_hide() {
        String southern = order(http.signedIn(boris), south);
        Given.Person person = given.memberOf(south, Role.ACCOUNTANT);
        Http.Browser before = http.signedIn(person);
        assertThat(before.get(ORDERS_PATH).ids()).containsExactly(southern);
        Map<String, Object> own = grant("BUYER", "OWN", company);
        Map<String, Object> accounts = grant("ACCOUNTANT", null, company);
        accounts.put("legalEntityIds", List.of(south.legalEntityId()));
        assertThat(roles(person, own, accounts).status()).isEqualTo(200);
        String theirs = order(before, company);
        assertThat(before.get(ORDERS_PATH).ids()).containsExactlyInAnyOrder(southern, theirs);
    }

    @Test
    void a_manager_for_their_own_clients_serves_those_whose_account_manager_they_are() {
        Given.Person manager = given.scoped(given.staff(branch, Role.MANAGER), Scope.OWN);
        Given.Person other = given.staff(branch, Role.MANAGER);
        given.cares(manager, neighbour);
        given.cares(other, company);
        Http.Browser browser = http.signedIn(manager);
        String client = order(browser, neighbour);
        assertThat(browser.get(ORDERS_PATH).ids()).containsExactly(client);
        assertThat(browser.get("/api/v1/organisations").ids())
                .containsExactly(neighbour.id().toString());
        assertThat(browser.get(ORDERS_PATH + "/" + annas).status()).isEqualTo(404);
        assertThat(browser.get("/api/v1/organisations/" + company.id()).status())
                .isEqualTo(404);
        assertThat(browser.post(ORDERS_PATH, Shop.order(company, gloves, "1")).status())
                .isEqualTo(404);
        given.cares(manager, company);
        assertThat(browser.get(ORDERS_PATH).ids()).containsExactlyInAnyOrder(client, annas, boriss);
    }

    @Test
    void a_new_client_of_such_a_manager_is_theirs_and_given_to_nobody_whose_clients_they_do_not_see() {
        Given.Person manager = given.scoped(given.staff(branch, Role.MANAGER), Scope.OWN);
        Given.Person other = given.staff(branch, Role.MANAGER);
        Http.Browser browser = http.signedIn(manager);
        Http.Answer made = browser.post("/api/v1/organisations", Map.of("name", "Новый", "branchId", branch));
        assertThat(made.status()).isEqualTo(201);
        String path = "/api/v1/organisations/" + made.body().path("id").asString();
        assertThat(browser.get(path).body().path("accountManagerId").asString())
                .isEqualTo(manager.id().toString());
        Http.Answer given = browser.patch(path, Map.of("accountManagerId", other.id()), "If-Match", "\"1\"");
        assertThat(given.codes()).containsExactly("NOT_A_MANAGER_YOU_SEE");
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("accountManagerId", null);
        assertThat(browser.patch(path, nobody, "If-Match", "\"1\"").codes()).containsExactly("NOT_A_MANAGER_YOU_SEE");
        assertThat(browser.patch(path, Map.of("name", "Новейший"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_team_of_managers_shares_its_clients() {
        Given.Person manager = given.scoped(given.staff(branch, Role.MANAGER), Scope.TEAM);
        Given.Person mate = given.staff(branch, Role.MANAGER);
        given.cares(mate, company);
        Http.Browser browser = http.signedIn(manager);
        assertThat(browser.get(ORDERS_PATH).ids()).isEmpty();
        Http.Browser administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        Map<String, Object> team = Map.of("name", "Опт " + branch, "members", List.of(manager.id(), mate.id()));
        assertThat(administrator.post("/api/v1/teams", team).status()).isEqualTo(201);
        assertThat(browser.get(ORDERS_PATH).ids()).containsExactlyInAnyOrder(annas, boriss);
        assertThat(browser.get("/api/v1/organisations").ids())
                .containsExactly(company.id().toString());
    }

    @Test
    void the_scope_is_set_with_the_role_shown_and_recorded() {
        Http.Answer set = roles(anna, grant("BUYER", "OWN", company));
        assertThat(set.body().at("/grants/0/scope").asString()).isEqualTo("OWN");
        assertThat(head.get(ORDERS_PATH).body().path("items").size()).isEqualTo(2);
        assertThat(head.get("/api/v1/history?category=PEOPLE").body().toString())
                .contains("BUYER (own)");
        assertThat(roles(boris, grant("COMPANY_ADMINISTRATOR", "OWN", company)).codes())
                .containsExactly("ROLE_OF_WHOLE_COMPANY");
        Http.Browser administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        Map<String, Object> carrier = Map.of("role", "FORWARDER", "branchId", branch, "scope", "OWN");
        Http.Answer refused =
                administrator.put("/api/v1/people/" + boris.id() + "/roles", List.of(carrier), "If-Match", "\"1\"");
        assertThat(refused.codes()).containsExactly("SCOPE_NOT_FOR_ROLE");
    }

    @Test
    void a_scope_can_be_tried_before_it_is_given() {
        Map<String, Object> asked = Map.of("personId", anna.id(), "grants", List.of(grant("BUYER", "OWN", company)));
        Http.Answer shown = head.post("/api/v1/roles/simulation", asked);
        assertThat(shown.body().at("/before/counts/ORDERS").asInt()).isEqualTo(2);
        assertThat(shown.body().at("/after/counts/ORDERS").asInt()).isEqualTo(1);
        head.post("/api/v1/teams", team("Пара", anna, boris));
        Map<String, Object> whole = Map.of("personId", anna.id(), "grants", List.of(grant("BUYER", "TEAM", company)));
        assertThat(head.post("/api/v1/roles/simulation", whole)
                        .body()
                        .at("/after/counts/ORDERS")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void the_database_shows_the_records_of_others_to_nobody_who_sees_their_own() {
        Actor member = actor(ActorKind.MEMBER, List.of(company.id()), List.of(), company.id());
        Set<UUID> orders =
                given.as(member, sql -> sql.select(ORDERS.ID).from(ORDERS).fetchSet(ORDERS.ID));
        assertThat(orders).containsExactly(UUID.fromString(annas));
        Set<UUID> lines = given.as(
                member, sql -> sql.select(ORDER_LINE.ORDER_ID).from(ORDER_LINE).fetchSet(ORDER_LINE.ORDER_ID));
        assertThat(lines).containsExactly(UUID.fromString(annas));
        int touched = given.as(
                member,
                sql -> sql.update(ORDERS)
                        .set(ORDERS.COMMENT, "mine")
                        .where(ORDERS.ID.eq(UUID.fromString(boriss)))
                        .execute());
        assertThat(touched).isZero();
        given.cares(anna, neighbour);
        Actor staff = actor(ActorKind.STAFF, List.of(), List.of(branch), branch);
        int seen = given.as(staff, sql -> sql.fetchCount(ORDERS));
        assertThat(seen).isZero();
        Set<UUID> clients = given.as(
                staff, sql -> sql.select(ORGANISATION.ID).from(ORGANISATION).fetchSet(ORGANISATION.ID));
        assertThat(clients).containsExactly(neighbour.id());
    }

    private Actor actor(ActorKind kind, List<UUID> organisations, List<UUID> branches, UUID place) {
        Rights rights = Rights.of(Set.of(kind == ActorKind.MEMBER ? Role.BUYER : Role.MANAGER));
        var records = new RecordLimits(Set.of(place), Set.of(), Map.of(place, Set.of(anna.id())));
        return new Actor(
                kind,
                anna.id(),
                "Scoped",
                organisations,
                branches,
                List.of(),
                EntityLimits.NONE,
                records,
                rights,
                Map.of(place, rights),
                List.of(),
                null);
    }

    private String order(Http.Browser browser, Given.Customer customer) {
        return Shop.placed(browser, customer, gloves, "2").body().path("id").asString();
    }

    private void shows(Given.Person person, String scope) {
        assertThat(roles(person, grant("BUYER", scope, company)).status()).isEqualTo(200);
    }

    private static Map<String, Object> people(String name, Given.Person... people) {
        Map<String, Object> team = new HashMap<>();
        team.put("name", name);
        team.put("members", List.of(people).stream().map(Given.Person::id).toList());
        return team;
    }

    private Map<String, Object> team(String name, Given.Person... people) {
        Map<String, Object> team = people(name, people);
        team.put("organisationId", company.id());
        return team;
    }

    private static Map<String, Object> grant(String role, @Nullable String scope, Given.Customer customer) {
        Map<String, Object> grant = new HashMap<>();
        grant.put("role", role);
        grant.put("organisationId", customer.id());
        grant.put("scope", scope);
        return grant;
    }

    @SafeVarargs
    private final Http.Answer roles(Given.Person person, Map<String, Object>... grants) {
        return head.put("/api/v1/people/" + person.id() + "/roles", List.of(grants), "If-Match", "\"1\"");
    }
}
