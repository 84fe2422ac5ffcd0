package org.kabinet.access.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.PERSON;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.kabinet.testing.Pocket;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class PhoneRegistrationTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String REGISTRATIONS = "/api/v1/registrations";
    private static final String LINK = "/api/v1/session/link";
    private static final String CHOSEN = "a-password-of-my-own";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Pocket pocket;

    @Autowired
    Mailbox mailbox;

    private int n;
    private String number;
    private String typed;

    @BeforeEach
    void aPhone() {
        n = COUNT.incrementAndGet();
        given.branch("P" + n);
        number = pocket.fresh();
        typed = "8 (" + number.substring(2, 5) + ") " + number.substring(5, 8) + "-" + number.substring(8, 10) + "-"
                + number.substring(10);
    }

    @Test
    void where_no_branch_could_serve_anybody_registration_is_not_offered() {
        given.asSystem(sql -> sql.execute(
                "update organisations.branch set active = false, address = '(shut)' || address where active"));
        try {
            var terms = http.anonymous().get(REGISTRATIONS + "/terms").body();
            assertThat(terms.path("companies").asBoolean()).isFalse();
            assertThat(terms.path("individuals").asBoolean()).isFalse();
            assertThat(terms.path("phones").asBoolean()).isFalse();
        } finally {
            given.asSystem(
                    sql -> sql.execute(
                            "update organisations.branch set active = true, address = substr(address, 7) where address like '(shut)%'"));
        }
    }

    @Test
    void a_private_person_comes_in_with_a_phone_alone_and_signs_in_however_they_type_it() {
        assertThat(http.anonymous()
                        .get(REGISTRATIONS + "/terms")
                        .body()
                        .path("phones")
                        .asBoolean())
                .isTrue();
        assertThat(register(typed).status()).isEqualTo(204);
        Pocket.Text proof = pocket.textTo(number);
        assertThat(proof.link()).startsWith("https://portal.test/registration#");
        assertThat(proof.words()).matches("\\p{ASCII}{1,160}");
        var standing =
                post(REGISTRATIONS + "/proof", Map.of("key", proof.key())).body();
        assertThat(standing.path("email").asString()).isEqualTo(number);
        assertThat(standing.path("state").asString()).isEqualTo("UNPROVEN");
        assertThat(complete(proof.key(), typed).status())
                .as("the number in other words is no password")
                .isEqualTo(422);
        assertThat(complete(proof.key(), CHOSEN).body().path("login").asString())
                .isEqualTo(number);

        for (String way : new String[] {typed, number, number.substring(2), " 7" + number.substring(2) + " "}) {
            Http.Answer session = post("/api/v1/session", Map.of("login", way, "password", CHOSEN));
            assertThat(session.body().at("/person/login").asString()).as(way).isEqualTo(number);
        }
        String phone = given.asSystem(sql -> sql.select(PERSON.PHONE)
                .from(PERSON)
                .where(PERSON.LOGIN.eq(number))
                .fetchSingle()
                .value1());
        assertThat(phone).isEqualTo(number);
        assertThat(mailbox.lettersTo(number)).isEmpty();
    }

    @Test
    void a_link_to_come_in_by_goes_to_the_phone() {
        comeIn();
        assertThat(http.anonymous().get(LINK).body().path("phones").asBoolean()).isTrue();
        assertThat(post(LINK, Map.of("email", typed)).status()).isEqualTo(204);
        Pocket.Text text = pocket.textTo(number, 2);
        assertThat(text.words()).matches("\\p{ASCII}{1,160}");
        assertThat(text.link()).startsWith("https://portal.test/enter#");
        assertThat(post(LINK + "/opening", Map.of("key", text.key()))
                        .body()
                        .at("/person/login")
                        .asString())
                .isEqualTo(number);
        String nobodys = pocket.fresh();
        assertThat(post(LINK, Map.of("email", nobodys)).status()).isEqualTo(204);
        post(LINK, Map.of("email", number));
        pocket.textTo(number, 3);
        assertThat(pocket.textsTo(nobodys)).isEmpty();
    }

    @Test
    void a_number_that_is_taken_is_told_so_by_the_message_alone() {
        comeIn();
        later();
        Http.Answer known = register(typed);
        Http.Answer fresh = register(pocket.fresh());
        assertThat(known.status()).isEqualTo(fresh.status()).isEqualTo(204);
        assertThat(known.bytes()).isEqualTo(fresh.bytes()).isEmpty();
        assertThat(pocket.textTo(number, 2).words())
                .startsWith("This number is used to sign in already")
                .doesNotContain("#");
    }

    @Test
    void nobody_is_sent_one_message_after_the_other() {
        register(typed);
        pocket.textTo(number);
        assertThat(register(number).status()).isEqualTo(204);
        String other = pocket.fresh();
        register(other);
        pocket.textTo(other);
        assertThat(pocket.textsTo(number)).hasSize(1);
    }

    @Test
    void what_is_no_number_or_not_to_be_reached_is_refused() {
        assertThat(fault(register("8 916 123"))).isEqualTo("CONTACT_WRONG");
        assertThat(fault(register("+375 29 123-45-67"))).isEqualTo("PHONE_FOREIGN");
        Http.Answer company =
                post(REGISTRATIONS, Map.of("kind", "COMPANY", "inn", "7707083893", "name", "Анна", "email", typed));
        assertThat(fault(company)).isEqualTo("EMAIL_WRONG");
    }

    @Test
    void when_no_more_messages_leave_today_phones_are_not_offered_and_mail_goes_on() {
        given.asSystem(sql ->
                sql.execute("insert into notifications.letter (id, recipient, subject, carrier, state, written_at)"
                        + " select gen_random_uuid(), '+7900' || n, 'SMS', 'SMS', 'SENT', now()"
                        + " from generate_series(1000000, 1000499) n"));
        try {
            var terms = http.anonymous().get(REGISTRATIONS + "/terms").body();
            assertThat(terms.path("phones").asBoolean()).isFalse();
            assertThat(terms.path("individuals").asBoolean()).isTrue();
            assertThat(fault(register(typed))).isEqualTo("PHONE_CLOSED");
            assertThat(http.anonymous().get(LINK).body().path("phones").asBoolean())
                    .isFalse();
            assertThat(post(LINK, Map.of("email", typed)).problem()).isEqualTo("/problems/access/no-texts-here");
            assertThat(register("phone" + n + "@test.kabinet").status()).isEqualTo(204);
        } finally {
            given.asSystem(sql -> sql.execute("delete from notifications.letter where recipient like '+7900100%'"));
        }
    }

    @Test
    void there_are_no_more_tries_than_with_one_way_to_write_the_number() {
        comeIn();
        String[] ways = {typed, number, number.substring(2), "8" + number.substring(2)};
        Http.Answer last = null;
        for (int i = 0; i < 11; i++) {
            last = post("/api/v1/session", Map.of("login", ways[i % ways.length], "password", "wrong"));
        }
        assertThat(last).isNotNull();
        assertThat(last.status()).isEqualTo(429);
    }

    @Test
    void digits_that_somebody_was_given_as_a_login_stay_theirs() {
        String digits = number.substring(2);
        Given.Person other = given.staff(given.branch("Q" + n), Role.MANAGER);
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.LOGIN, digits)
                .where(PERSON.ID.eq(other.id()))
                .execute());
        comeIn();
        assertThat(post("/api/v1/session", Map.of("login", digits, "password", CHOSEN))
                        .status())
                .isEqualTo(401);
        assertThat(post("/api/v1/session", Map.of("login", typed, "password", CHOSEN))
                        .status())
                .isEqualTo(200);
    }

    private void comeIn() {
        register(number);
        complete(pocket.textTo(number).key(), CHOSEN);
    }

    /** As if the requests until now had been made long enough ago. */
    private void later() {
        given.asSystem(
                sql -> sql.execute("update access.registration set created_at = created_at - interval '1 hour'"));
    }

    private static String fault(Http.Answer answer) {
        return answer.body().at("/errors/0/code").asString();
    }

    private Http.Answer register(String contact) {
        return post(REGISTRATIONS, Map.of("kind", "INDIVIDUAL", "email", contact));
    }

    private Http.Answer complete(String key, String password) {
        return post(REGISTRATIONS + "/completion", Map.of("key", key, "name", "Иван Петров", "password", password));
    }

    private Http.Answer post(String path, Map<String, Object> body) {
        Http.Browser browser = http.anonymous();
        browser.get("/api/v1/session");
        return browser.post(path, body, "X-Forwarded-For", "198.51.100." + n);
    }
}
