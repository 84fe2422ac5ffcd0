package org.kabinet.access.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.SECOND_FACTOR;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kabinet.access.factor.Phone;
import org.kabinet.audit.Chronicle;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class SecondFactorTests {
    private static final String ADDRESS = "203.0.113.81";
    private static final String SESSION = "/api/v1/session";
    private static final String FACTOR = SESSION + "/second-factor";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    @Test
    void the_password_opens_half_a_door_and_the_code_the_whole() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var phone = Phone.setUp(given, person, http.signedIn(person));
        var browser = http.anonymous();
        assertThat(password(browser, person).problem()).isEqualTo("/problems/access/second-factor-needed");
        assertThat(browser.get(SESSION).status()).isEqualTo(401);
        assertThat(browser.get("/api/v1/people").status()).isEqualTo(401);
        assertThat(browser.get(SESSION + "/security").status()).isEqualTo(401);
        assertThat(browser.post(FACTOR + "/removal", Map.of("password", Given.PASSWORD, "code", phone.code()))
                        .status())
                .isEqualTo(401);
        assertThat(browser.post(FACTOR, Map.of("code", "000000"), "X-Forwarded-For", ADDRESS)
                        .problem())
                .isEqualTo("/problems/access/wrong-code");
        var entered = browser.post(FACTOR, Map.of("code", phone.code()), "X-Forwarded-For", ADDRESS);
        assertThat(entered.status()).as("%s", entered).isEqualTo(200);
        assertThat(entered.body().at("/person/login").asString()).isEqualTo(person.login());
        assertThat(browser.get("/api/v1/people").status()).isEqualTo(200);
    }

    @Test
    void it_counts_only_when_a_code_of_it_was_shown() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        assertThat(browser.post(FACTOR + "/setup", Map.of("password", "guess"))
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/password");
        var setup = browser.post(FACTOR + "/setup", Map.of("password", Given.PASSWORD));
        assertThat(setup.body().path("address").asString())
                .startsWith("otpauth://totp/")
                .contains("secret=");
        assertThat(setup.body().at("/picture/path").asString()).startsWith("M0 0h7v1h-7z");
        var wrong = browser.post(FACTOR + "/confirmation", Map.of("code", "000000"));
        assertThat(wrong.body().at("/errors/0/pointer").asString()).isEqualTo("/code");
        assertThat(browser.get(SESSION + "/security")
                        .body()
                        .path("secondFactor")
                        .isNull())
                .isTrue();
        assertThat(password(http.anonymous(), person).status()).isEqualTo(200);
    }

    @Test
    void a_code_is_good_once_also_for_two_who_show_it_at_the_same_moment() throws Exception {
        var person = given.overseer(Role.ADMINISTRATOR);
        var phone = Phone.setUp(given, person, http.signedIn(person));
        assertThat(entered(person, phone.code(), 4)).containsOnlyOnce(200).contains(422);
        assertThat(entered(person, phone.recoveryCodes.get(0).asString(), 4))
                .containsOnlyOnce(200)
                .contains(422);
        assertThat(factor(http.anonymous(), person, phone.recoveryCodes.get(0).asString())
                        .status())
                .isEqualTo(422);
        assertThat(factor(
                                http.anonymous(),
                                person,
                                phone.recoveryCodes
                                        .get(1)
                                        .asString()
                                        .toUpperCase()
                                        .replace("-", " "))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_recovery_code_is_no_plain_hash_in_the_database_and_one_from_before_is_good_once_more() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var phone = Phone.setUp(given, person, http.signedIn(person));
        byte[] first = plainHash(phone.recoveryCodes.get(0).asString());
        byte[][] kept = given.asSystem(sql -> sql.select(SECOND_FACTOR.RECOVERY_HASHES)
                .from(SECOND_FACTOR)
                .where(SECOND_FACTOR.PERSON_ID.eq(person.id()))
                .fetchSingle()
                .value1());
        assertThat(kept).hasDimensions(10, 32);
        assertThat(List.of(kept)).noneMatch(mark -> Arrays.equals(mark, first));
        String former = "7k2m-9qrt-0abc";
        given.asSystem(sql -> sql.update(SECOND_FACTOR)
                .set(SECOND_FACTOR.RECOVERY_HASHES, new byte[][] {plainHash(former), kept[1]})
                .where(SECOND_FACTOR.PERSON_ID.eq(person.id()))
                .execute());
        assertThat(factor(http.anonymous(), person, former).status()).isEqualTo(200);
        assertThat(factor(http.anonymous(), person, former).status()).isEqualTo(422);
        assertThat(factor(http.anonymous(), person, phone.recoveryCodes.get(1).asString())
                        .status())
                .isEqualTo(200);
    }

    private static byte[] plainHash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(code.replace("-", "").getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void switching_it_on_or_off_ends_the_sessions_that_are_open_elsewhere() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var elsewhere = http.signedIn(person);
        var here = http.signedIn(person);
        var phone = Phone.setUp(given, person, here);
        assertThat(elsewhere.get("/api/v1/people").status()).isEqualTo(401);
        assertThat(here.get("/api/v1/people").status()).isEqualTo(200);
        var again = http.anonymous();
        assertThat(factor(again, person, phone.recoveryCodes.get(0).asString()).status())
                .isEqualTo(200);
        var proof = Map.of(
                "password", Given.PASSWORD, "code", phone.recoveryCodes.get(1).asString());
        assertThat(here.post(FACTOR + "/removal", proof).status()).isEqualTo(204);
        assertThat(again.get("/api/v1/people").status()).isEqualTo(401);
        assertThat(here.get("/api/v1/people").status()).isEqualTo(200);
    }

    @Test
    void guessing_has_to_wait_and_a_recovery_code_has_not() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var phone = Phone.setUp(given, person, http.signedIn(person));
        var browser = http.anonymous();
        password(browser, person);
        for (int i = 0; i < 5; i++) {
            assertThat(browser.post(FACTOR, Map.of("code", "00000" + i), "X-Forwarded-For", ADDRESS)
                            .status())
                    .isEqualTo(422);
        }
        var resting = browser.post(FACTOR, Map.of("code", phone.code()), "X-Forwarded-For", ADDRESS);
        assertThat(resting.status()).isEqualTo(429);
        assertThat(Integer.parseInt(resting.header("Retry-After"))).isBetween(1, 60);
        assertThat(browser.post(
                                FACTOR,
                                Map.of("code", phone.recoveryCodes.get(3).asString()))
                        .status())
                .isEqualTo(200);
        assertThat(factor(http.anonymous(), person, phone.code()).status()).isEqualTo(200);
    }

    @Test
    void half_a_door_shuts_with_a_new_password() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var phone = Phone.setUp(given, person, http.signedIn(person));
        var browser = http.anonymous();
        password(browser, person);
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        administrator.post("/api/v1/people/" + person.id() + "/password", Map.of());
        var late = browser.post(FACTOR, Map.of("code", phone.code()), "X-Forwarded-For", ADDRESS);
        assertThat(late.problem()).isEqualTo("/problems/access/entry-over");
    }

    @Test
    void new_recovery_codes_and_switching_off_want_both_factors_again() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        var phone = Phone.setUp(given, person, browser);
        assertThat(left(browser)).isEqualTo(10);
        assertThat(renew(browser, "guess", phone.code())
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/password");
        assertThat(renew(browser, Given.PASSWORD, "000000")
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/code");
        assertThat(renew(browser, Given.PASSWORD, phone.recoveryCodes.get(0).asString())
                        .body()
                        .path("codes"))
                .hasSize(10)
                .doesNotContain(phone.recoveryCodes.get(1));
        assertThat(factor(http.anonymous(), person, phone.recoveryCodes.get(1).asString())
                        .status())
                .isEqualTo(422);
        assertThat(off(browser, Given.PASSWORD, "000000").status()).isEqualTo(422);
        assertThat(off(browser, "guess", phone.code()).status()).isEqualTo(422);
        assertThat(off(browser, Given.PASSWORD, phone.code()).status()).isEqualTo(204);
        assertThat(password(http.anonymous(), person).status()).isEqualTo(200);
    }

    @Test
    void an_administrator_takes_it_away_from_who_has_lost_it_and_the_person_is_told() {
        var company = given.company(given.branch("F2"), "Romashka");
        var lost = given.member(company, Role.BUYER);
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.LOGIN, "lost@test.kabinet")
                .where(PERSON.ID.eq(lost.id()))
                .execute());
        var owner = new Given.Person(lost.id(), "lost@test.kabinet");
        Phone.setUp(given, owner, http.signedIn(owner));
        var keeper = http.signedIn(given.member(company, Role.COMPANY_ADMINISTRATOR));
        String path = "/api/v1/people/" + lost.id();
        assertThat(keeper.get(path).body().path("secondFactor").asBoolean()).isTrue();
        var stranger =
                http.signedIn(given.member(given.company(given.branch("F3"), "Vasilek"), Role.COMPANY_ADMINISTRATOR));
        assertThat(stranger.delete(path + "/second-factor").status()).isEqualTo(404);
        assertThat(http.signedIn(given.member(company, Role.ACCOUNTANT))
                        .delete(path + "/second-factor")
                        .status())
                .isEqualTo(403);
        assertThat(keeper.delete(path + "/second-factor").status()).isEqualTo(204);
        assertThat(keeper.delete(path + "/second-factor").problem()).isEqualTo("/problems/access/second-factor-off");
        assertThat(password(http.anonymous(), owner).status()).isEqualTo(200);
        assertThat(mailbox.letterTo("lost@test.kabinet").plain())
                .contains("Администратор выключил", "ключи входа", "/profile");
        assertThat(Chronicle.read(keeper, "&objectId=" + lost.id()))
                .extracting(Chronicle::told)
                .anySatisfy(told -> assertThat(told).startsWith("PEOPLE CREATED SECOND_FACTOR Person"))
                .anySatisfy(told -> assertThat(told).startsWith("PEOPLE DELETED SECOND_FACTOR Person"));
    }

    @Test
    void neither_the_secret_nor_a_recovery_code_is_readable_in_the_database_or_the_history() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        var phone = Phone.setUp(given, person, browser);
        factor(http.anonymous(), person, phone.recoveryCodes.get(0).asString());
        byte[] sealed = given.asSystem(sql -> sql.select(SECOND_FACTOR.SEALED_SECRET)
                .from(SECOND_FACTOR)
                .where(SECOND_FACTOR.PERSON_ID.eq(person.id()))
                .fetchSingle()
                .value1());
        assertThat(sealed).hasSize(12 + 20 + 16);
        String history = Chronicle.read(browser, "&objectId=" + person.id()).toString();
        assertThat(history).contains("recovery_hashes").doesNotContain("sealed_secret", "\\\\x");
    }

    private static int left(Http.Browser browser) {
        return browser.get(SESSION + "/security")
                .body()
                .at("/secondFactor/recoveryCodesLeft")
                .asInt();
    }

    private static Http.Answer renew(Http.Browser browser, String password, String code) {
        return browser.post(FACTOR + "/recovery-codes", Map.of("password", password, "code", code));
    }

    private static Http.Answer off(Http.Browser browser, String password, String code) {
        return browser.post(FACTOR + "/removal", Map.of("password", password, "code", code));
    }

    private static Http.Answer password(Http.Browser browser, Given.Person person) {
        browser.get(SESSION);
        return browser.post(SESSION, Map.of("login", person.login(), "password", Given.PASSWORD));
    }

    private static Http.Answer factor(Http.Browser browser, Given.Person person, String code) {
        password(browser, person);
        return browser.post(FACTOR, Map.of("code", code), "X-Forwarded-For", ADDRESS);
    }

    /** What several browsers are answered that show the same code at the same moment. */
    private List<Integer> entered(Given.Person person, String code, int many) throws Exception {
        var barrier = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = IntStream.range(0, many)
                    .mapToObj(i -> {
                        var browser = http.anonymous();
                        password(browser, person);
                        Callable<Integer> show = () -> {
                            barrier.await();
                            return browser.post(FACTOR, Map.of("code", code), "X-Forwarded-For", ADDRESS)
                                    .status();
                        };
                        return threads.submit(show);
                    })
                    .toList();
            var answers = new ArrayList<Integer>();
            for (Future<Integer> one : waiting) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    @Test
    void another_password_or_a_passkey_wants_the_code_as_well() {
        var person = given.overseer(Role.SUPERVISOR);
        var browser = http.signedIn(person);
        var phone = Phone.setUp(given, person, browser);
        var change = Map.of("current", Given.PASSWORD, "next", "quite another one");
        var refused = browser.post("/api/v1/session/password", change);
        assertThat(refused.problem()).isEqualTo("/problems/access/code-needed");
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/code");
        var wrong = Map.of("current", Given.PASSWORD, "next", "quite another one", "code", "000000");
        assertThat(browser.post("/api/v1/session/password", wrong).problem()).isEqualTo("/problems/access/wrong-code");
        var challenge = "/api/v1/session/passkeys/challenge";
        assertThat(browser.post(challenge, Map.of("password", Given.PASSWORD)).problem())
                .isEqualTo("/problems/access/code-needed");
        var both = Map.of("password", Given.PASSWORD, "code", phone.code());
        assertThat(browser.post(challenge, both).status()).isEqualTo(200);
        var right = Map.of("current", Given.PASSWORD, "next", "quite another one", "code", phone.code());
        assertThat(browser.post("/api/v1/session/password", right).status()).isEqualTo(204);
    }
}
