package org.kabinet.access.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.REGISTRATION;
import static org.kabinet.jooq.customisation.Tables.SELLER;
import static org.kabinet.jooq.organisations.Tables.CONTRACT;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.actor.Scope;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class RegistrationTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String REGISTRATIONS = "/api/v1/registrations";
    private static final String INN = "7707083893";
    private static final String ANOTHER_INN = "7736050003";
    private static final String CHOSEN = "a-password-of-my-own";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    private int n;
    private UUID branch;
    private Given.Customer customer;
    private Given.Person accountManager;
    private Http.Browser manager;
    private Http.Browser farManager;
    private String email;

    @BeforeEach
    void aCustomerWithAnAccountManager() {
        n = COUNT.incrementAndGet();
        branch = given.branch("R" + n);
        customer = given.company(branch, "Ромашка");
        accountManager = given.staff(branch, Role.MANAGER);
        manager = http.signedIn(accountManager);
        farManager = http.signedIn(given.staff(given.branch("S" + n), Role.MANAGER));
        email = "applicant" + n + "@test.kabinet";
        given.asSystem(sql ->
                sql.update(LEGAL_ENTITY).set(LEGAL_ENTITY.INN, (String) null).execute());
        given.asSystem(sql -> sql.update(LEGAL_ENTITY)
                .set(LEGAL_ENTITY.INN, INN)
                .where(LEGAL_ENTITY.ID.eq(customer.legalEntityId()))
                .execute());
        given.asSystem(sql -> sql.update(ORGANISATION)
                .set(ORGANISATION.ACCOUNT_MANAGER_ID, accountManager.id())
                .where(ORGANISATION.ID.eq(customer.id()))
                .execute());
    }

    @Test
    void while_the_account_manager_is_away_whoever_stands_in_gets_the_letter_too() {
        Given.Person substitute = given.staff(branch, Role.MANAGER);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Moscow"));
        manager.post(
                "/api/v1/substitutions",
                Map.of("substituteId", substitute.id(), "firstDay", today, "lastDay", today.plusDays(1)));
        assertThat(register(company(INN, email)).status()).isEqualTo(204);
        prove(mailbox.letterTo(email).key());
        assertThat(mailbox.letterTo(accountManager.login()).plain()).contains("Анна");
        assertThat(mailbox.letterTo(substitute.login(), 2).plain()).contains("Анна", email);
    }

    @Test
    void a_company_whose_inn_is_known_goes_to_its_account_manager_who_lets_the_applicant_in() {
        assertThat(register(company(INN, email)).status()).isEqualTo(204);
        Mailbox.Arrived proof = mailbox.letterTo(email);
        assertThat(proof.plain()).doesNotContain("Анна");
        assertThat(waiting(manager)).isEmpty();
        assertThat(prove(proof.key()).body().path("state").asString()).isEqualTo("WAITING");
        assertThat(mailbox.letterTo(accountManager.login()).plain()).contains("Анна", email, INN);

        assertThat(waiting(farManager)).isEmpty();
        var registration = manager.get(REGISTRATIONS + "?state=WAITING").body().at("/items/0");
        assertThat(registration.path("organisationName").asString()).isEqualTo("Ромашка");
        String id = registration.path("id").asString();
        Map<String, Object> confirmation = Map.of("organisationId", customer.id(), "roles", List.of("BUYER"));
        assertThat(farManager.post(decision(id, "confirmation"), confirmation).status())
                .isEqualTo(404);
        assertThat(manager.post(decision(id, "confirmation"), confirmation)
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("CONFIRMED");
        assertThat(manager.post(decision(id, "refusal"), Map.of("reason", "Поздно"))
                        .problem())
                .isEqualTo("/problems/access/registration-decided");

        String key = mailbox.letterTo(email, 2).key();
        Http.Answer accepted = anybody()
                .post("/api/v1/invitations/acceptance", Map.of("key", key, "name", "Анна", "password", CHOSEN));
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(roles(signedIn(email))).containsExactly("BUYER");
        assertThat(prove(proof.key()).body().path("state").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void a_company_that_nobody_knows_waits_in_the_queue_of_the_branch_and_becomes_a_new_customer() {
        Map<String, Object> request = company(ANOTHER_INN, email);
        request.put("branch", "r" + n);
        register(request);
        prove(mailbox.letterTo(email).key());
        var registration = manager.get(REGISTRATIONS + "?state=WAITING").body().at("/items/0");
        assertThat(registration.path("organisationId").isNull()).isTrue();
        String path = decision(registration.path("id").asString(), "confirmation");
        Http.Answer incomplete = manager.post(path, Map.of("roles", List.of()));
        assertThat(incomplete
                        .body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactlyInAnyOrder("/roles", "/newName");
        assertThat(manager.post(path, Map.of("newName", "Василёк", "roles", List.of("SUPERVISOR")))
                        .status())
                .isEqualTo(422);
        Http.Answer confirmed =
                manager.post(path, Map.of("newName", "Василёк", "roles", List.of("COMPANY_ADMINISTRATOR")));
        UUID fresh = UUID.fromString(confirmed.body().path("organisationId").asString());

        int entities = given.asSystem(sql -> sql.fetchCount(
                LEGAL_ENTITY, LEGAL_ENTITY.ORGANISATION_ID.eq(fresh).and(LEGAL_ENTITY.INN.eq(ANOTHER_INN))));
        int contracts = given.asSystem(sql -> sql.fetchCount(CONTRACT, CONTRACT.ORGANISATION_ID.eq(fresh)));
        assertThat(List.of(entities, contracts)).containsExactly(1, 1);
        assertThat(mailbox.letterTo(email, 2).subject()).isEqualTo("You have access: Василёк");
    }

    @Test
    void a_request_is_declined_with_a_reason_that_the_applicant_reads() {
        register(company(INN, email));
        String key = mailbox.letterTo(email).key();
        prove(key);
        String id = manager.get(REGISTRATIONS).body().at("/items/0/id").asString();
        assertThat(manager.post(decision(id, "refusal"), Map.of("reason", " ")).status())
                .isEqualTo(422);
        assertThat(manager.post(decision(id, "refusal"), Map.of("reason", "Вы у нас не работаете"))
                        .status())
                .isEqualTo(200);
        assertThat(mailbox.letterTo(email, 2).plain()).contains("Вы у нас не работаете");
        assertThat(prove(key).body().path("reason").asString()).isEqualTo("Вы у нас не работаете");
    }

    @Test
    void a_manager_who_sees_their_own_clients_only_decides_about_who_asks_for_one_of_these() {
        Given.Person serving = given.scoped(given.staff(branch, Role.MANAGER), Scope.OWN);
        given.cares(serving, customer);
        Http.Browser own = http.signedIn(serving);
        register(company(INN, email));
        prove(mailbox.letterTo(email).key());
        String other = "other" + n + "@test.kabinet";
        register(company(INN, other));
        prove(mailbox.letterTo(other).key());
        List<String> ids = own.get(REGISTRATIONS + "?state=WAITING").ids();
        assertThat(ids).hasSize(2);
        Map<String, Object> confirmation = Map.of("organisationId", customer.id(), "roles", List.of("BUYER"));
        assertThat(own.post(decision(ids.getFirst(), "confirmation"), confirmation)
                        .status())
                .isEqualTo(200);
        assertThat(own.post(decision(ids.getLast(), "refusal"), Map.of("reason", "Не знаем такого"))
                        .status())
                .isEqualTo(200);
        assertThat(waiting(http.signedIn(given.scoped(given.staff(branch, Role.MANAGER), Scope.OWN))))
                .isEmpty();
    }

    @Test
    void a_private_person_proves_an_address_and_is_in() {
        register(Map.of("kind", "INDIVIDUAL", "email", email, "branch", "R" + n));
        String key = mailbox.letterTo(email).key();
        assertThat(prove(key).body().path("state").asString()).isEqualTo("UNPROVEN");
        assertThat(complete(key, "", "short").status()).isEqualTo(422);
        assertThat(complete(key, "Иван Петров", CHOSEN).body().path("login").asString())
                .isEqualTo(email);
        assertThat(complete(key, "Иван Петров", CHOSEN).status()).isEqualTo(410);
        var session = signedIn(email).get("/api/v1/session").body();
        assertThat(session.path("cabinet").asString()).isEqualTo("INDIVIDUAL");
        assertThat(session.at("/organisations/0/kind").asString()).isEqualTo("INDIVIDUAL");
        assertThat(session.path("contracts")).hasSize(1);
    }

    @Test
    void a_company_does_not_come_in_by_the_door_of_private_persons() {
        register(company(INN, email));
        String key = mailbox.letterTo(email).key();
        assertThat(complete(key, "Анна", CHOSEN).status()).isEqualTo(410);
        prove(key);
        assertThat(complete(key, "Анна", CHOSEN).status()).isEqualTo(410);
        int people = given.asSystem(sql -> sql.fetchCount(PERSON, PERSON.LOGIN.eq(email)));
        assertThat(people).isZero();
    }

    @Test
    void a_stranger_does_not_learn_which_inn_or_address_is_known() {
        Given.Person known = given.member(customer, Role.BUYER);
        Http.Answer fresh = register(company(ANOTHER_INN, email));
        Http.Answer knownAddress = register(company(INN, known.login()));
        assertThat(knownAddress.status()).isEqualTo(fresh.status());
        assertThat(knownAddress.bytes()).isEqualTo(fresh.bytes()).isEmpty();
        Mailbox.Arrived letter = mailbox.letterTo(known.login());
        assertThat(letter.subject()).startsWith("You have access already");
        assertThat(letter.link()).isEqualTo("https://portal.test/");
    }

    @Test
    void what_cannot_be_is_refused_at_once_and_completely() {
        Http.Answer answer = register(company("7707083890", "nobody"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("code").asString()))
                .containsExactlyInAnyOrder("EMAIL_WRONG", "INN_WRONG");
        assertThat(prove("no such key").problem()).isEqualTo("/problems/access/registration-over");
    }

    @Test
    void a_link_that_is_too_old_proves_nothing_and_the_request_is_forgotten() {
        register(company(INN, email));
        String key = mailbox.letterTo(email).key();
        given.asSystem(sql -> sql.update(REGISTRATION)
                .set(REGISTRATION.KEY_EXPIRES_AT, Instant.EPOCH)
                .where(REGISTRATION.EMAIL.eq(email))
                .execute());
        assertThat(prove(key).status()).isEqualTo(410);
        assertThat(waiting(manager)).isEmpty();
    }

    @Test
    void nobody_is_written_to_again_and_again_in_their_name() {
        register(company(INN, email));
        mailbox.letterTo(email);
        register(company(INN, email));
        register(company(ANOTHER_INN, email));
        String next = "next" + email;
        register(company(INN, next));
        mailbox.letterTo(next);
        assertThat(mailbox.lettersTo(email)).hasSize(1);
    }

    @Test
    void one_address_that_asks_too_often_is_told_when_to_come_again() {
        String address = "198.51.100." + n;
        for (int i = 0; i < 10; i++) {
            assertThat(register(company(INN, i + email), address).status()).isEqualTo(204);
        }
        Http.Answer refused = register(company(INN, "last" + email), address);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(3000, 3600);
        assertThat(register(company(INN, "other" + email), "198.51.101." + n).status())
                .isEqualTo(204);
    }

    @Test
    void the_seller_decides_who_may_register() {
        Http.Browser administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(terms()).isEqualTo("true true");
        decide(administrator, "COMPANIES");
        assertThat(terms()).isEqualTo("true false");
        assertThat(register(Map.of("kind", "INDIVIDUAL", "email", email)).status())
                .isEqualTo(403);
        decide(administrator, "CLOSED");
        assertThat(terms()).isEqualTo("false false");
        assertThat(register(company(INN, email)).problem()).isEqualTo("/problems/access/registration-closed");
        decide(administrator, "EVERYONE");
    }

    private void decide(Http.Browser administrator, String registration) {
        long version = given.asSystem(
                sql -> sql.select(SELLER.VERSION).from(SELLER).fetchSingle().value1());
        assertThat(administrator
                        .patch(
                                "/api/v1/settings",
                                Map.of("registration", registration),
                                "If-Match",
                                "\"" + version + "\"")
                        .status())
                .isEqualTo(200);
    }

    private String terms() {
        var terms = http.anonymous().get(REGISTRATIONS + "/terms").body();
        return terms.path("companies").asString() + " "
                + terms.path("individuals").asString();
    }

    private static Map<String, Object> company(String inn, String email) {
        return new HashMap<>(Map.of("kind", "COMPANY", "inn", inn, "name", "Анна", "email", email));
    }

    private Http.Answer register(Map<String, Object> request) {
        return register(request, "203.0.113." + n);
    }

    private Http.Answer register(Map<String, Object> request, String address) {
        return anybody().post(REGISTRATIONS, request, "X-Forwarded-For", address);
    }

    private Http.Answer prove(String key) {
        return anybody().post(REGISTRATIONS + "/proof", Map.of("key", key));
    }

    private Http.Answer complete(String key, String name, String password) {
        return anybody().post(REGISTRATIONS + "/completion", Map.of("key", key, "name", name, "password", password));
    }

    private Http.Browser anybody() {
        Http.Browser browser = http.anonymous();
        browser.get("/api/v1/session");
        return browser;
    }

    private Http.Browser signedIn(String login) {
        Http.Browser browser = anybody();
        assertThat(browser.post("/api/v1/session", Map.of("login", login, "password", CHOSEN))
                        .status())
                .isEqualTo(200);
        return browser;
    }

    private static List<String> roles(Http.Browser browser) {
        return browser.get("/api/v1/session")
                .body()
                .path("roles")
                .valueStream()
                .map(role -> role.asString())
                .toList();
    }

    private static List<String> waiting(Http.Browser browser) {
        return browser.get(REGISTRATIONS + "?state=WAITING")
                .body()
                .path("items")
                .valueStream()
                .map(one -> one.path("email").asString())
                .toList();
    }

    private static String decision(String id, String what) {
        return REGISTRATIONS + "/" + id + "/" + what;
    }
}
