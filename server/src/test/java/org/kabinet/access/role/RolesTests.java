package org.kabinet.access.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class RolesTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String ROLES = "/api/v1/roles";
    private static final String PEOPLE = "/api/v1/people/";

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Given.Customer ours;
    private Given.Customer theirs;
    private Http.Browser companyAdministrator;
    private Http.Browser administrator;

    @BeforeEach
    void twoCompanies() {
        int n = COUNT.incrementAndGet();
        ours = given.company(given.branch("R" + n), "Ромашка");
        theirs = given.company(given.branch("S" + n), "Василёк");
        companyAdministrator = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
        administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    @Test
    void a_companys_own_role_allows_what_it_says_and_no_more() {
        String role = make(companyAdministrator, ours, "Смотрит цены", "pricing.price.read");
        Given.Person person = given.member(ours, Role.ACCOUNTANT);
        Http.Browser browser = http.signedIn(person);
        give(companyAdministrator, person, 1, held(Role.BUYER, role));
        assertThat(permissions(browser)).containsExactly("pricing.price.read");
        assertThat(browser.get("/api/v1/contracts/" + ours.contractId() + "/price-lists")
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/api/v1/carts/" + ours.contractId()).status()).isEqualTo(403);
        assertThat(browser.post("/api/v1/organisations/" + ours.id() + "/addresses", Map.of("address", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void rights_of_several_roles_add_up() {
        String addresses = make(companyAdministrator, ours, "Адреса", "organisations.address.keep");
        Given.Person person = given.member(ours, Role.ACCOUNTANT);
        Http.Browser browser = http.signedIn(person);
        give(companyAdministrator, person, 1, held(Role.ACCOUNTANT, null), held(Role.BUYER, addresses));
        assertThat(permissions(browser)).containsExactlyInAnyOrder("pricing.price.read", "organisations.address.keep");
    }

    @Test
    void a_right_taken_from_a_role_is_gone_with_the_next_request() {
        String role = make(companyAdministrator, ours, "Цены", "pricing.price.read");
        Given.Person person = given.member(ours, Role.WAREHOUSE_WORKER);
        Http.Browser browser = http.signedIn(person);
        give(companyAdministrator, person, 1, held(Role.BUYER, role));
        String lists = "/api/v1/contracts/" + ours.contractId() + "/price-lists";
        assertThat(browser.get(lists).status()).isEqualTo(200);
        Http.Answer changed =
                companyAdministrator.patch(ROLES + "/" + role, Map.of("permissions", List.of()), "If-Match", "\"1\"");
        assertThat(changed.header("etag")).isEqualTo("\"2\"");
        assertThat(browser.get(lists).status()).isEqualTo(403);
    }

    @Test
    void nobody_gives_makes_or_keeps_more_than_they_hold() {
        String hiring = make(companyAdministrator, ours, "Кадры", "access.person.keep", "access.role.keep");
        Given.Person person = given.member(ours, Role.ACCOUNTANT);
        Given.Person head = given.member(ours, Role.COMPANY_ADMINISTRATOR);
        Given.Person worker = given.member(ours, Role.WAREHOUSE_WORKER);
        give(companyAdministrator, person, 1, held(Role.COMPANY_ADMINISTRATOR, hiring));
        Http.Browser browser = http.signedIn(person);
        Http.Answer given =
                browser.put(PEOPLE + worker.id() + "/roles", List.of(held(Role.BUYER, null)), "If-Match", "\"1\"");
        assertThat(given.codes()).containsExactly("ROLE_MORE_THAN_YOURS");
        assertThat(browser.post(ROLES, role(ours, "Больше", Role.BUYER, "ordering.order.place"))
                        .codes())
                .containsExactly("PERMISSION_NOT_YOURS_TO_GIVE");
        assertThat(browser.post(PEOPLE + head.id() + "/password", null).status())
                .isEqualTo(403);
        assertThat(browser.put(
                                PEOPLE + head.id() + "/roles",
                                List.of(held(Role.WAREHOUSE_WORKER, null)),
                                "If-Match",
                                "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(browser.post(PEOPLE + worker.id() + "/password", null).status())
                .isEqualTo(200);
    }

    @Test
    void a_company_puts_nothing_of_the_sellers_staff_into_its_roles() {
        assertThat(companyAdministrator
                        .post(ROLES, role(ours, "Этапы", Role.BUYER, "ordering.stage.keep", "no.such.right"))
                        .codes())
                .containsExactlyInAnyOrder(
                        "PERMISSION_DOES_NOT_FIT", "PERMISSION_NOT_YOURS_TO_GIVE", "PERMISSION_UNKNOWN");
        assertThat(companyAdministrator
                        .post(ROLES, role(ours, "Менеджер", Role.MANAGER))
                        .codes())
                .containsExactly("LIKENESS_DOES_NOT_FIT");
        assertThat(companyAdministrator
                        .post(ROLES, role(null, "Общая", Role.BUYER))
                        .status())
                .isEqualTo(403);
        assertThat(companyAdministrator
                        .post(ROLES, role(theirs, "Чужая", Role.BUYER))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_company_sees_its_own_roles_and_those_that_the_seller_offers() {
        String own = make(companyAdministrator, ours, "Своя");
        String offered = make(administrator, null, "Шаблон " + UUID.randomUUID());
        String staff = id(administrator.post(ROLES, role(null, "Штат " + UUID.randomUUID(), Role.MANAGER)));
        Http.Browser stranger = http.signedIn(given.member(theirs, Role.COMPANY_ADMINISTRATOR));
        assertThat(keys(companyAdministrator, ours))
                .contains(own, offered, "BUYER")
                .doesNotContain(staff, "MANAGER");
        assertThat(keys(stranger, theirs)).contains(offered).doesNotContain(own, staff);
        assertThat(stranger.get(ROLES + "/" + own).status()).isEqualTo(404);
        assertThat(stranger.get(ROLES + "?organisationId=" + ours.id()).status())
                .isEqualTo(404);
        assertThat(companyAdministrator
                        .patch(ROLES + "/" + offered, Map.of("name", "x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        Given.Person person = given.member(theirs, Role.BUYER);
        Http.Answer foreign = stranger.put(
                PEOPLE + person.id() + "/roles",
                List.of(Map.of("role", "BUYER", "roleId", own, "organisationId", theirs.id())),
                "If-Match",
                "\"1\"");
        assertThat(foreign.codes()).containsExactly("MADE_ROLE_UNKNOWN");
    }

    @Test
    void a_role_that_somebody_holds_is_not_removed_and_the_refusal_names_them() {
        String role = make(companyAdministrator, ours, "Нужная");
        Given.Person person = given.member(ours, Role.BUYER);
        give(companyAdministrator, person, 1, held(Role.BUYER, role));
        Http.Answer refused = companyAdministrator.delete(ROLES + "/" + role, "If-Match", "\"1\"");
        assertThat(refused.problem()).isEqualTo("/problems/access/role-in-use");
        String name = companyAdministrator
                .get(PEOPLE + person.id())
                .body()
                .path("name")
                .asString();
        assertThat(refused.body().path("detail").asString()).contains(name);
        assertThat(companyAdministrator
                        .get(ROLES + "/" + role + "/holders")
                        .body()
                        .at("/0/name")
                        .asString())
                .isEqualTo(name);
        give(companyAdministrator, person, 2, held(Role.BUYER, null));
        assertThat(companyAdministrator
                        .delete(ROLES + "/" + role, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(204);
        assertThat(companyAdministrator.get(ROLES + "/" + role).status()).isEqualTo(404);
    }

    @Test
    void of_two_who_change_the_same_role_at_once_one_is_told_to_look_again() {
        String path = ROLES + "/" + make(companyAdministrator, ours, "Спорная");
        Http.Browser other = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
        Supplier<Integer> one = () -> companyAdministrator
                .patch(path, Map.of("permissions", List.of("pricing.price.read")), "If-Match", "\"1\"")
                .status();
        Supplier<Integer> two = () -> other.patch(path, Map.of("name", "Бесспорная"), "If-Match", "\"1\"")
                .status();
        var first = CompletableFuture.supplyAsync(one);
        var second = CompletableFuture.supplyAsync(two);
        assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder(200, 412);
        assertThat(other.get(path).body().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void nobody_locks_themselves_out_through_their_role_and_a_company_keeps_a_keeper() {
        String keeping = id(companyAdministrator.post(
                ROLES, role(ours, "Старший", Role.COMPANY_ADMINISTRATOR, "access.person.keep", "access.role.keep")));
        Given.Person person = given.member(ours, Role.BUYER);
        give(companyAdministrator, person, 1, held(Role.COMPANY_ADMINISTRATOR, keeping));
        Http.Browser browser = http.signedIn(person);
        assertThat(browser.patch(ROLES + "/" + keeping, Map.of("permissions", List.of()), "If-Match", "\"1\"")
                        .problem())
                .isEqualTo("/problems/access/not-oneself");
        assertThat(companyAdministrator
                        .put(PEOPLE + person.id() + "/roles", List.of(), "If-Match", "\"2\"")
                        .status())
                .isIn(200, 404);
    }

    @Test
    void the_seller_makes_roles_for_staff_that_open_single_rooms() {
        String role = id(administrator.post(
                ROLES, role(null, "Настройщик " + UUID.randomUUID(), Role.SUPERVISOR, "customisation.seller.keep")));
        Given.Person person = given.overseer(Role.SUPERVISOR);
        give(administrator, person, 1, Map.of("role", "SUPERVISOR", "roleId", role));
        Http.Browser browser = http.signedIn(person);
        assertThat(browser.get("/api/v1/settings").status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/orders/overview").status()).isEqualTo(403);
        assertThat(browser.get("/api/v1/exchange/accounts").status()).isEqualTo(403);
    }

    @Test
    void the_database_refuses_whoever_lacks_the_right() {
        Given.Person buyer = given.member(ours, Role.BUYER);
        Actor actor = new Actor(
                ActorKind.MEMBER,
                buyer.id(),
                "Buyer",
                List.of(ours.id()),
                List.of(),
                List.of(),
                Set.of(Role.BUYER),
                null);
        int seen = given.as(actor, sql -> sql.fetchCount(ROLE_GRANT));
        assertThat(seen).isPositive();
        assertThatThrownBy(() -> given.as(
                        actor,
                        sql -> sql.update(ROLE_GRANT)
                                .set(ROLE_GRANT.ROLE, "COMPANY_ADMINISTRATOR")
                                .execute()))
                .rootCause()
                .hasMessageContaining("row-level security");
        int removed = given.as(actor, sql -> sql.deleteFrom(ROLE_GRANT).execute());
        assertThat(removed).isZero();
        assertThatThrownBy(() -> given.as(
                        actor,
                        sql -> sql.insertInto(ROLE_GRANT)
                                .set(ROLE_GRANT.ID, UUID.randomUUID())
                                .set(ROLE_GRANT.PERSON_ID, buyer.id())
                                .set(ROLE_GRANT.ROLE, "COMPANY_ADMINISTRATOR")
                                .set(ROLE_GRANT.ORGANISATION_ID, ours.id())
                                .set(ROLE_GRANT.GRANTED_AT, Instant.EPOCH)
                                .execute()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_history_tells_who_made_a_role_and_what_it_allowed() {
        make(companyAdministrator, ours, "Записанная", "pricing.price.read");
        Http.Answer history = companyAdministrator.get("/api/v1/history?category=PEOPLE");
        assertThat(history.body().toString()).contains("Записанная").contains("pricing.price.read");
    }

    private static Map<String, Object> role(
            Given.@Nullable Customer owner, String name, Role likeness, String... permissions) {
        Map<String, Object> common =
                Map.of("name", name, "likeness", likeness.name(), "permissions", List.of(permissions));
        if (owner == null) {
            return common;
        }
        Map<String, Object> owned = new HashMap<>(common);
        owned.put("organisationId", owner.id());
        return owned;
    }

    private static String make(
            Http.Browser browser, Given.@Nullable Customer owner, String name, String... permissions) {
        boolean keeps = Stream.of(permissions).anyMatch(it -> it.startsWith("access."));
        return id(browser.post(ROLES, role(owner, name, keeps ? Role.COMPANY_ADMINISTRATOR : Role.BUYER, permissions)));
    }

    private static String id(Http.Answer made) {
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.body().path("id").asString();
    }

    private Map<String, Object> held(Role role, @Nullable String made) {
        Map<String, Object> grant = new HashMap<>(Map.of("role", role.name(), "organisationId", ours.id()));
        if (made != null) {
            grant.put("roleId", made);
        }
        return grant;
    }

    @SafeVarargs
    private static void give(Http.Browser by, Given.Person person, int version, Map<String, Object>... grants) {
        Http.Answer answer =
                by.put(PEOPLE + person.id() + "/roles", List.of(grants), "If-Match", "\"" + version + "\"");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static List<String> permissions(Http.Browser browser) {
        return browser.get("/api/v1/session")
                .body()
                .path("permissions")
                .valueStream()
                .map(it -> it.asString())
                .toList();
    }

    private static List<String> keys(Http.Browser browser, Given.Customer customer) {
        return browser.get(ROLES + "?organisationId=" + customer.id())
                .body()
                .valueStream()
                .map(it -> it.path("key").asString())
                .toList();
    }
}
