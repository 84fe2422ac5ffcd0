package org.kabinet.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class PeopleTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PEOPLE = "/api/v1/people";

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Given.Customer ours;
    private Given.Customer theirs;
    private Given.Person head;
    private Http.Browser companyAdministrator;
    private Http.Browser administrator;

    @BeforeEach
    void twoCompanies() {
        int n = COUNT.incrementAndGet();
        ours = given.company(given.branch("P" + n), "Ромашка");
        theirs = given.company(given.branch("Q" + n), "Василёк");
        head = given.member(ours, Role.COMPANY_ADMINISTRATOR);
        companyAdministrator = http.signedIn(head);
        administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    @Test
    void a_company_lets_its_own_people_in_with_a_password_shown_once() {
        String login = login();
        Http.Answer added = companyAdministrator.post(PEOPLE, person(login.toUpperCase(), grant(Role.BUYER, ours)));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().path("login").asString()).isEqualTo(login);
        assertThat(added.body().at("/grants/0/organisationName").asString()).isEqualTo("Ромашка");
        String password = added.body().path("password").asString();
        assertThat(password).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat(comesInWithOneOfTheirOwn(login, password, "one-of-my-own")).isEqualTo(200);
        assertThat(signIn(login, "one-of-my-own")).isEqualTo(200);
        String path = PEOPLE + "/" + added.body().path("id").asString();
        assertThat(companyAdministrator.get(path).body().has("password")).isFalse();
        String second = companyAdministrator
                .post(path + "/password", null)
                .body()
                .path("password")
                .asString();
        assertThat(signIn(login, "one-of-my-own")).isEqualTo(401);
        assertThat(comesInWithOneOfTheirOwn(login, second, "another-of-my-own")).isEqualTo(200);
    }

    /** By a password that was handed over nobody is in: it lets them say their own. */
    private int comesInWithOneOfTheirOwn(String login, String handedOver, String own) {
        Http.Browser browser = http.anonymous();
        browser.get("/api/v1/session");
        Http.Answer answer = browser.post("/api/v1/session", Map.of("login", login, "password", handedOver));
        assertThat(answer.problem()).isEqualTo("/problems/access/password-over");
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
        return browser.post("/api/v1/session/aged-password", Map.of("next", own))
                .status();
    }

    @Test
    void a_company_gives_no_roles_elsewhere() {
        Http.Answer answer = companyAdministrator.post(
                PEOPLE,
                person(
                        login(),
                        grant(Role.BUYER, theirs),
                        Map.of("role", "ADMINISTRATOR"),
                        Map.of("role", "MANAGER", "branchId", ours.branchId()),
                        grant(Role.INDIVIDUAL, ours),
                        grant(Role.BUYER, ours),
                        grant(Role.BUYER, ours)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(pointers(answer))
                .containsExactlyInAnyOrder(
                        "/grants/0/organisationId", "/grants/1/role", "/grants/2/role", "/grants/3/role", "/grants/5");
        assertThat(pointers(companyAdministrator.post(PEOPLE, Map.of("login", "a b"))))
                .containsExactlyInAnyOrder("/login", "/name", "/grants");
    }

    @Test
    void a_login_is_taken_once_whatever_its_case() {
        String login = login();
        administrator.post(PEOPLE, person(login, grant(Role.BUYER, ours)));
        Http.Answer again = administrator.post(PEOPLE, person(login.toUpperCase(), grant(Role.BUYER, theirs)));
        assertThat(pointers(again)).containsExactly("/login");
    }

    @Test
    void a_login_typed_as_a_phone_number_is_kept_in_one_form_and_lets_in_however_it_is_written() {
        String rest = "9" + (100_000_000 + ThreadLocalRandom.current().nextInt(900_000_000));
        String typed = "8 (" + rest.substring(0, 3) + ") " + rest.substring(3, 6) + "-" + rest.substring(6);
        Http.Answer added = companyAdministrator.post(PEOPLE, person(typed, grant(Role.BUYER, ours)));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().path("login").asString()).isEqualTo("+7" + rest);
        String password = added.body().path("password").asString();
        assertThat(comesInWithOneOfTheirOwn(typed, password, "one-of-my-own")).isEqualTo(200);
        for (String way : new String[] {typed, "+7" + rest, "7" + rest, "8" + rest, rest}) {
            assertThat(signIn(way, "one-of-my-own")).as(way).isEqualTo(200);
        }
        String found = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        assertThat(administrator
                        .get(PEOPLE + "?q=" + found)
                        .body()
                        .at("/items/0/login")
                        .asString())
                .isEqualTo("+7" + rest);
        Http.Answer again = companyAdministrator.post(PEOPLE, person("+7 " + rest, grant(Role.BUYER, ours)));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body().at("/errors/0/code").asString()).isEqualTo("LOGIN_TAKEN");
    }

    @Test
    void ten_digits_given_as_a_login_stay_what_they_are_and_are_found_as_a_number_too() {
        String digits = "9" + (100_000_000 + ThreadLocalRandom.current().nextInt(900_000_000));
        Http.Answer added = companyAdministrator.post(PEOPLE, person(digits, grant(Role.BUYER, ours)));
        assertThat(added.body().path("login").asString()).isEqualTo(digits);
        String password = added.body().path("password").asString();
        assertThat(comesInWithOneOfTheirOwn(digits, password, "one-of-my-own")).isEqualTo(200);
        assertThat(signIn("+7 " + digits, "one-of-my-own")).isEqualTo(200);
        assertThat(companyAdministrator
                        .post(PEOPLE, person("8" + digits, grant(Role.BUYER, ours)))
                        .status())
                .isEqualTo(201);
        assertThat(signIn(digits, "one-of-my-own"))
                .as("digits as they stand come first")
                .isEqualTo(200);
    }

    @Test
    void a_buyer_sees_colleagues_and_changes_nobody() {
        Given.Person buyer = given.member(ours, Role.BUYER);
        Given.Person stranger = given.member(theirs, Role.BUYER);
        Http.Browser browser = http.signedIn(buyer);
        assertThat(browser.get(PEOPLE).ids())
                .contains(head.id().toString())
                .doesNotContain(stranger.id().toString());
        assertThat(browser.get(PEOPLE + "/" + stranger.id()).status()).isEqualTo(404);
        assertThat(browser.patch(path(head), Map.of("name", "x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(browser.post(path(head) + "/password", null).status()).isEqualTo(403);
        assertThat(browser.post(PEOPLE, person(login(), grant(Role.BUYER, ours)))
                        .status())
                .isEqualTo(403);
        assertThat(browser.put(path(head) + "/roles", List.of(), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void another_companys_people_do_not_exist() {
        Given.Person stranger = given.member(theirs, Role.BUYER);
        assertThat(companyAdministrator.get(path(stranger)).status()).isEqualTo(404);
        assertThat(companyAdministrator
                        .patch(path(stranger), Map.of("name", "x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
        assertThat(companyAdministrator.post(path(stranger) + "/password", null).status())
                .isEqualTo(404);
        assertThat(companyAdministrator
                        .put(path(stranger) + "/roles", List.of(), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_also_works_elsewhere_keeps_their_name_password_and_roles_there() {
        Given.Person shared = given.member(ours, Role.BUYER);
        given.grant(shared.id(), Role.ACCOUNTANT, theirs.id(), null);
        assertThat(companyAdministrator.get(path(shared)).body().path("grants").size())
                .isEqualTo(1);
        assertThat(companyAdministrator
                        .patch(path(shared), Map.of("status", "BLOCKED"), "If-Match", "\"1\"")
                        .problem())
                .isEqualTo("/problems/access/works-elsewhere");
        assertThat(companyAdministrator.post(path(shared) + "/password", null).status())
                .isEqualTo(403);
        Http.Answer removed = companyAdministrator.put(path(shared) + "/roles", List.of(), "If-Match", "\"1\"");
        assertThat(removed.status()).isIn(200, 404);
        assertThat(administrator
                        .get(path(shared))
                        .body()
                        .path("grants")
                        .valueStream()
                        .map(it -> it.path("role").asString()))
                .containsExactly("ACCOUNTANT");
    }

    @Test
    void a_blocked_person_is_out_with_the_next_request() {
        Given.Person buyer = given.member(ours, Role.BUYER);
        Http.Browser browser = http.signedIn(buyer);
        assertThat(browser.get("/api/v1/organisations").status()).isEqualTo(200);
        Http.Answer blocked = companyAdministrator.patch(path(buyer), Map.of("status", "BLOCKED"), "If-Match", "\"1\"");
        assertThat(blocked.status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/organisations").status()).isEqualTo(401);
        companyAdministrator.patch(path(buyer), Map.of("status", "ACTIVE"), "If-Match", "\"2\"");
        assertThat(signIn(buyer.login(), Given.PASSWORD)).isEqualTo(200);
        assertThat(browser.get("/api/v1/organisations").status())
                .as("a session from before does not come alive again")
                .isEqualTo(401);
    }

    @Test
    void a_new_password_ends_the_sessions_that_the_old_one_opened() {
        Given.Person buyer = given.member(ours, Role.BUYER);
        Http.Browser phone = http.signedIn(buyer);
        Http.Browser desk = http.signedIn(buyer);
        Map<String, String> change = Map.of("current", Given.PASSWORD, "next", "quite-another-one");
        assertThat(desk.post("/api/v1/session/password", change).status()).isEqualTo(204);
        assertThat(phone.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(desk.get("/api/v1/session").status()).isEqualTo(200);
        companyAdministrator.post(path(buyer) + "/password", null);
        assertThat(desk.get("/api/v1/session").status()).isEqualTo(401);
    }

    @Test
    void roles_are_set_as_a_whole_with_the_version_that_was_seen() {
        Given.Person person = given.member(ours, Role.BUYER);
        List<Map<String, Object>> roles = List.of(grant(Role.ACCOUNTANT, ours), grant(Role.WAREHOUSE_WORKER, ours));
        assertThat(companyAdministrator.put(path(person) + "/roles", roles).status())
                .isEqualTo(428);
        assertThat(companyAdministrator
                        .put(path(person) + "/roles", roles, "If-Match", "\"9\"")
                        .status())
                .isEqualTo(412);
        Http.Answer set = companyAdministrator.put(path(person) + "/roles", roles, "If-Match", "\"1\"");
        assertThat(set.header("etag")).isEqualTo("\"2\"");
        assertThat(set.body()
                        .path("grants")
                        .valueStream()
                        .map(it -> it.path("role").asString()))
                .containsExactlyInAnyOrder("ACCOUNTANT", "WAREHOUSE_WORKER");
        Http.Browser browser = http.signedIn(person);
        assertThat(browser.post("/api/v1/organisations/" + ours.id() + "/addresses", Map.of("address", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobody_takes_the_administrators_role_from_themselves() {
        Given.Person self = given.overseer(Role.ADMINISTRATOR);
        Http.Browser browser = http.signedIn(self);
        List<Map<String, Object>> demoted = List.of(Map.of("role", "SUPERVISOR"));
        assertThat(browser.put(path(self) + "/roles", demoted, "If-Match", "\"1\"")
                        .problem())
                .isEqualTo("/problems/access/not-oneself");
        assertThat(browser.patch(path(self), Map.of("status", "BLOCKED"), "If-Match", "\"1\"")
                        .problem())
                .isEqualTo("/problems/access/not-oneself");
        List<Map<String, Object>> own = List.of(grant(Role.BUYER, ours));
        assertThat(companyAdministrator
                        .put(path(head) + "/roles", own, "If-Match", "\"1\"")
                        .problem())
                .isEqualTo("/problems/access/not-oneself");
        assertThat(administrator
                        .put(path(self) + "/roles", demoted, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_manager_finds_the_people_of_own_clients_and_colleagues_and_keeps_none() {
        Given.Person manager = given.staff(ours.branchId(), Role.MANAGER);
        Given.Person stranger = given.member(theirs, Role.BUYER);
        Http.Browser browser = http.signedIn(manager);
        assertThat(browser.get(PEOPLE + "?organisationId=" + ours.id()).ids())
                .containsExactly(head.id().toString());
        assertThat(browser.get(PEOPLE + "?role=MANAGER&branchId=" + ours.branchId())
                        .ids())
                .containsExactly(manager.id().toString());
        assertThat(browser.get(path(stranger)).status()).isEqualTo(404);
        assertThat(browser.patch(path(head), Map.of("name", "x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(browser.post(PEOPLE, person(login(), grant(Role.BUYER, ours)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_administrator_finds_people_by_name_and_login_page_by_page() {
        String login = login();
        administrator.post(
                PEOPLE, Map.of("login", login, "name", "Щукина " + login, "grants", List.of(grant(Role.BUYER, ours))));
        assertThat(administrator.get(PEOPLE + "?q=" + login.substring(0, 8)).ids())
                .isNotEmpty();
        Http.Answer first = administrator.get(PEOPLE + "?limit=1");
        Http.Answer next = administrator.get(
                PEOPLE + "?limit=1&cursor=" + first.body().path("nextCursor").asString());
        assertThat(next.ids()).hasSize(1).doesNotContainAnyElementsOf(first.ids());
    }

    @Test
    void a_renamed_manager_is_renamed_on_the_cards_of_their_clients() {
        Given.Person manager = given.staff(ours.branchId(), Role.MANAGER);
        String card = "/api/v1/organisations/" + ours.id();
        administrator.patch(card, Map.of("accountManagerId", manager.id()), "If-Match", "\"1\"");
        administrator.patch(path(manager), Map.of("name", "Новикова Ольга"), "If-Match", "\"1\"");
        assertThat(companyAdministrator
                        .get(card)
                        .body()
                        .path("accountManagerName")
                        .asString())
                .isEqualTo("Новикова Ольга");
    }

    private int signIn(String login, String password) {
        Http.Browser browser = http.anonymous();
        browser.get("/api/v1/session");
        return browser.post("/api/v1/session", Map.of("login", login, "password", password))
                .status();
    }

    private static String login() {
        return UUID.randomUUID() + "@test.kabinet";
    }

    private static String path(Given.Person person) {
        return PEOPLE + "/" + person.id();
    }

    private static Map<String, Object> grant(Role role, Given.Customer customer) {
        return Map.of("role", role, "organisationId", customer.id());
    }

    @SafeVarargs
    private static Map<String, Object> person(String login, Map<String, Object>... grants) {
        return Map.of("login", login, "name", "Петрова Анна", "grants", List.of(grants));
    }

    private static List<String> pointers(Http.Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(it -> it.path("pointer").asString())
                .toList();
    }
}
