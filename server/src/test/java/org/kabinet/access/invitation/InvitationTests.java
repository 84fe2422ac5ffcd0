package org.kabinet.access.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.INVITATION;
import static org.kabinet.jooq.access.Tables.INVITATION_KEY;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.platform.Tables.IDEMPOTENCY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class InvitationTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String INVITATIONS = "/api/v1/invitations";
    private static final String CHOSEN = "a-password-of-my-own";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    private Given.Customer ours;
    private Given.Customer theirs;
    private Http.Browser companyAdministrator;
    private String email;

    @BeforeEach
    void twoCompanies() {
        int n = COUNT.incrementAndGet();
        ours = given.company(given.branch("V" + n), "Ромашка");
        theirs = given.company(given.branch("W" + n), "Василёк");
        companyAdministrator = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
        email = "newcomer" + n + "@test.kabinet";
    }

    @Test
    void a_colleague_who_is_invited_comes_in_by_the_letter_with_the_roles_they_were_offered() {
        Http.Answer invited =
                invite(companyAdministrator, email, grant(Role.BUYER, ours), grant(Role.ACCOUNTANT, ours));
        assertThat(invited.status()).isEqualTo(201);
        assertThat(invited.body().path("state").asString()).isEqualTo("SENT");
        assertThat(invited.toString()).doesNotContain("/join#");
        Mailbox.Arrived letter = mailbox.letterTo(email);
        assertThat(letter.subject()).isEqualTo("Invitation to the customer portal: Ромашка");
        assertThat(letter.plain()).containsPattern("is good until \\d{1,2} [A-Z][a-z]+ 20\\d\\d\\.\n");

        Http.Answer offer = open(letter.key());
        assertThat(offer.body().path("email").asString()).isEqualTo(email);
        assertThat(offer.body().at("/grants/0/organisationName").asString()).isEqualTo("Ромашка");
        assertThat(offer.body().path("known").asBoolean()).isFalse();
        assertThat(accept(letter.key(), "", "short")
                        .body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactly("/name", "/password");
        assertThat(accept(letter.key(), "Анна", CHOSEN).body().path("login").asString())
                .isEqualTo(email);
        Http.Browser newcomer = signedIn(email, CHOSEN);
        assertThat(newcomer.get("/api/v1/session")
                        .body()
                        .path("roles")
                        .valueStream()
                        .map(role -> role.asString()))
                .containsExactlyInAnyOrder("BUYER", "ACCOUNTANT");

        assertThat(listed("state")).isEqualTo("ACCEPTED");
        assertThat(listed("mail")).isEqualTo("SENT");
        assertThat(open(letter.key()).problem()).isEqualTo("/problems/access/invitation-accepted");
    }

    @Test
    void an_invitation_used_by_several_at_once_lets_one_person_in() throws Exception {
        invite(companyAdministrator, email, grant(Role.BUYER, ours));
        String key = mailbox.letterTo(email).key();
        int many = 4;
        var together = new CyclicBarrier(many);
        List<Integer> statuses;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> guests = IntStream.range(0, many)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        Http.Browser browser = browser();
                        together.await();
                        return accept(browser, key, "Guest " + i, CHOSEN).status();
                    })
                    .toList();
            statuses = threads.invokeAll(guests).stream().map(Future::resultNow).toList();
        }

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).isSubsetOf(200, 409, 410);
        int people = given.asSystem(sql -> sql.fetchCount(PERSON, PERSON.LOGIN.eq(email)));
        assertThat(people).isEqualTo(1);
    }

    @Test
    void nobody_offers_roles_that_are_not_theirs_to_give() {
        assertThat(invite(companyAdministrator, email, grant(Role.BUYER, theirs))
                        .status())
                .isEqualTo(404);
        assertThat(invite(companyAdministrator, email, Map.of("role", "ADMINISTRATOR"))
                        .status())
                .isEqualTo(422);
        assertThat(invite(companyAdministrator, email, grant(Role.BUYER, ours), Map.of("role", "SUPERVISOR"))
                        .status())
                .isEqualTo(422);
        assertThat(invite(companyAdministrator, email, Map.of("organisationId", ours.id()))
                        .status())
                .isEqualTo(422);
        Http.Browser manager = http.signedIn(given.staff(ours.branchId(), Role.MANAGER));
        assertThat(invite(manager, email, grant(Role.BUYER, theirs)).status()).isEqualTo(404);
        assertThat(invite(manager, email, Map.of("role", "MANAGER", "branchId", ours.branchId()))
                        .status())
                .isEqualTo(422);
        assertThat(invite(manager, email, grant(Role.COMPANY_ADMINISTRATOR, ours))
                        .status())
                .isEqualTo(201);
        Http.Browser administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(invite(administrator, email, Map.of("role", "MANAGER", "branchId", ours.branchId()))
                        .status())
                .isEqualTo(201);
        assertThat(invite(http.signedIn(given.overseer(Role.SUPERVISOR)), "x" + email, grant(Role.BUYER, theirs))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void an_accountant_of_one_company_who_administers_another_invites_only_there() {
        Given.Person both = given.member(ours, Role.ACCOUNTANT);
        given.grant(both.id(), Role.COMPANY_ADMINISTRATOR, theirs.id(), null);
        Http.Browser browser = http.signedIn(both);
        assertThat(invite(browser, email, grant(Role.BUYER, ours)).status()).isEqualTo(403);
        assertThat(invite(browser, email, grant(Role.BUYER, theirs)).status()).isEqualTo(201);
        invite(companyAdministrator, email, grant(Role.BUYER, ours));
        assertThat(browser.get(INVITATIONS)
                        .body()
                        .path("items")
                        .valueStream()
                        .map(one -> one.at("/grants/0/organisationName").asString()))
                .containsExactly("Василёк");
    }

    @Test
    void whoever_signs_in_with_the_address_already_shows_their_password_and_gets_the_roles_besides() {
        Given.Person known = given.member(theirs, Role.BUYER);
        invite(companyAdministrator, known.login(), grant(Role.ACCOUNTANT, ours));
        String key = mailbox.letterTo(known.login()).key();
        assertThat(open(key).body().path("known").asBoolean()).isTrue();
        assertThat(accept(key, "Somebody else", "another-password").status()).isEqualTo(401);
        assertThat(accept(key, "", Given.PASSWORD).status()).isEqualTo(200);
        Http.Browser browser = signedIn(known.login(), Given.PASSWORD);
        assertThat(browser.get("/api/v1/session")
                        .body()
                        .path("organisations")
                        .valueStream()
                        .map(one -> one.path("name").asString()))
                .containsExactlyInAnyOrder("Ромашка", "Василёк");
    }

    @Test
    void one_that_was_taken_back_or_has_expired_opens_nothing_until_it_is_sent_again() {
        UUID id = id(invite(companyAdministrator, email, grant(Role.BUYER, ours)));
        String first = mailbox.letterTo(email).key();
        assertThat(companyAdministrator.delete(INVITATIONS + "/" + id).status()).isEqualTo(200);
        assertThat(open(first).problem()).isEqualTo("/problems/access/invitation-over");
        assertThat(accept(first, "Анна", CHOSEN).status()).isEqualTo(410);
        assertThat(listed("state")).isEqualTo("REVOKED");
        assertThat(companyAdministrator
                        .post(INVITATIONS + "/" + id + "/link", null)
                        .status())
                .isEqualTo(410);

        assertThat(companyAdministrator
                        .post(INVITATIONS + "/" + id + "/sending", null)
                        .status())
                .isEqualTo(200);
        String second = mailbox.letterTo(email, 2).key();
        assertThat(open(first).status()).isEqualTo(410);
        assertThat(open(second).status()).isEqualTo(200);

        given.asSystem(sql -> sql.update(INVITATION)
                .set(INVITATION.EXPIRES_AT, Instant.EPOCH)
                .where(INVITATION.ID.eq(id))
                .execute());
        assertThat(open(second).problem()).isEqualTo("/problems/access/invitation-expired");
        assertThat(listed("state")).isEqualTo("EXPIRED");
    }

    @Test
    void a_link_is_made_besides_the_letter_and_only_the_hash_of_its_key_is_kept() {
        UUID id = id(invite(companyAdministrator, email, grant(Role.BUYER, ours)));
        String once = UUID.randomUUID().toString();
        String path = companyAdministrator
                .post(INVITATIONS + "/" + id + "/link", Map.of(), "Idempotency-Key", once)
                .body()
                .path("path")
                .asString();
        String key = path.substring("/join#".length());
        assertThat(open(mailbox.letterTo(email).key()).status()).isEqualTo(200);
        int keys = given.asSystem(sql -> sql.fetchCount(INVITATION_KEY, INVITATION_KEY.INVITATION_ID.eq(id)));
        assertThat(keys).isEqualTo(2);
        int answers = given.asSystem(sql -> sql.fetchCount(IDEMPOTENCY, IDEMPOTENCY.KEY.eq(once)));
        assertThat(answers).isZero();
        assertThat(accept(key, "Анна", CHOSEN).status()).isEqualTo(200);
    }

    @Test
    void nobody_is_invited_twice_to_the_same_place_nor_where_they_are_already() {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = Map.of("id", id, "email", email, "grants", List.of(grant(Role.BUYER, ours)));
        assertThat(companyAdministrator.post(INVITATIONS, body).status()).isEqualTo(201);
        assertThat(companyAdministrator.post(INVITATIONS, body).status()).isEqualTo(201);
        assertThat(code(invite(companyAdministrator, email.toUpperCase(), grant(Role.BUYER, ours))))
                .isEqualTo("ALREADY_INVITED");
        Given.Person colleague = given.member(ours, Role.BUYER);
        assertThat(code(invite(companyAdministrator, colleague.login(), grant(Role.BUYER, ours))))
                .isEqualTo("ALREADY_HERE");
        assertThat(mailbox.lettersTo(email)).hasSizeLessThanOrEqualTo(1);
    }

    private Http.Answer invite(Http.Browser browser, String to, Map<?, ?>... grants) {
        return browser.post(INVITATIONS, Map.of("email", to, "name", "Анна", "grants", List.of(grants)));
    }

    private Http.Browser browser() {
        Http.Browser browser = http.anonymous();
        browser.get("/api/v1/session");
        return browser;
    }

    private Http.Answer open(String key) {
        return browser().post(INVITATIONS + "/opening", Map.of("key", key));
    }

    private Http.Answer accept(String key, String name, String password) {
        return accept(browser(), key, name, password);
    }

    private static Http.Answer accept(Http.Browser browser, String key, String name, String password) {
        return browser.post(INVITATIONS + "/acceptance", Map.of("key", key, "name", name, "password", password));
    }

    private Http.Browser signedIn(String login, String password) {
        Http.Browser browser = browser();
        assertThat(browser.post("/api/v1/session", Map.of("login", login, "password", password))
                        .status())
                .isEqualTo(200);
        return browser;
    }

    private String listed(String what) {
        return companyAdministrator
                .get(INVITATIONS + "?organisationId=" + ours.id())
                .body()
                .at("/items/0/" + what)
                .asString();
    }

    private static UUID id(Http.Answer invited) {
        return UUID.fromString(invited.body().path("id").asString());
    }

    private static String code(Http.Answer answer) {
        return answer.body().at("/errors/0/code").asString();
    }

    private static Map<String, Object> grant(Role role, Given.Customer customer) {
        return Map.of("role", role.name(), "organisationId", customer.id());
    }
}
