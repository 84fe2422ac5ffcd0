package org.kabinet.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.PASSKEY_CHALLENGE;
import static org.kabinet.jooq.access.Tables.PERSON;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
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
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class PasskeyTests {
    private static final String ADDRESS = "203.0.113.82";
    private static final String OWN = "/api/v1/session/passkeys";
    private static final String DOOR = "/api/v1/session/passkey";
    private static final List<String> HOSTILE = List.of(
            "{}",
            "[]",
            "null",
            "\"text\"",
            "1e999",
            "{\"type\":1,\"challenge\":{},\"origin\":[]}",
            "{\"type\":\"webauthn.get\",\"challenge\":\"!\",\"origin\":\"https://portal.test\"}",
            "{\"type\":\"webauthn.get\",\"challenge\":\"AA\",\"origin\":\"no address\"}",
            "[".repeat(5000),
            "\u0000");
    private static final String REFUSED = "/problems/access/passkey-refused";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Test
    void a_passkey_lets_its_owner_in_without_a_login_until_it_is_removed() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        var device = new Device();
        var added = add(browser, device);
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        var elsewhere = http.anonymous();
        var entered = enter(elsewhere, device);
        assertThat(entered.status()).as("%s", entered).isEqualTo(200);
        assertThat(entered.body().at("/person/login").asString()).isEqualTo(person.login());
        assertThat(elsewhere.get("/api/v1/people").status()).isEqualTo(200);
        var own = browser.get(OWN).body();
        assertThat(own.path("origin").asString()).isEqualTo("https://portal.test");
        assertThat(own.at("/passkeys/0/name").asString()).isEqualTo("Notebook");
        assertThat(own.at("/passkeys/0/lastUsedAt").isNull()).isFalse();
        String path = OWN + "/" + own.at("/passkeys/0/id").asString() + "/removal";
        assertThat(http.signedIn(given.overseer(Role.ADMINISTRATOR))
                        .post(path, Map.of("password", Given.PASSWORD))
                        .status())
                .isEqualTo(404);
        assertThat(browser.post(path, Map.of("password", Given.PASSWORD)).status())
                .isEqualTo(204);
        assertThat(enter(http.anonymous(), device).problem()).isEqualTo(REFUSED);
        assertThat(Chronicle.read(browser, "&objectId=" + person.id()))
                .extracting(Chronicle::told)
                .contains("PEOPLE CREATED PASSKEY Notebook", "PEOPLE DELETED PASSKEY Notebook");
    }

    @Test
    void whoever_finds_an_open_browser_removes_no_key() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        var device = new Device();
        add(browser, device);
        String path = OWN + "/" + browser.get(OWN).body().at("/passkeys/0/id").asString() + "/removal";
        var guessed = browser.post(path, Map.of("password", "guessed"));
        assertThat(guessed.problem()).isEqualTo("/problems/access/password-needed");
        assertThat(guessed.body().at("/errors/0/pointer").asString()).isEqualTo("/password");
        assertThat(browser.post(path, Map.of()).status()).isEqualTo(422);
        var phone = Phone.setUp(given, person, browser);
        assertThat(browser.post(path, Map.of("password", Given.PASSWORD)).problem())
                .isEqualTo("/problems/access/code-needed");
        assertThat(enter(http.anonymous(), device).status()).isEqualTo(200);
        assertThat(browser.post(path, Map.of("password", Given.PASSWORD, "code", phone.code()))
                        .status())
                .isEqualTo(204);
        assertThat(browser.get(OWN).body().at("/passkeys").size()).isZero();
    }

    @Test
    void a_key_of_ones_own_shows_once_more_who_one_is_where_a_password_would() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        var device = new Device();
        add(browser, device);
        Phone.setUp(given, person, browser);
        var signed = device.signed(proofChallenge(browser));
        assertThat(makeToken(browser, signed).status()).isEqualTo(201);
        assertThat(makeToken(browser, signed).problem()).as("good once").isEqualTo(REFUSED);
        assertThat(makeToken(browser, device.signed(challenge(browser()))).problem())
                .as("what was asked of somebody at the door")
                .isEqualTo(REFUSED);
        assertThat(browser()
                        .post(DOOR, device.signed(proofChallenge(browser)), "X-Forwarded-For", ADDRESS)
                        .problem())
                .as("opens no door")
                .isEqualTo(REFUSED);
        var stranger = new Device();
        var strangers = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        add(strangers, stranger);
        assertThat(makeToken(browser, stranger.signed(proofChallenge(browser))).problem())
                .as("another's key")
                .isEqualTo(REFUSED);
        assertThat(makeToken(browser, stranger.signed(proofChallenge(strangers)))
                        .problem())
                .as("another's question")
                .isEqualTo(REFUSED);
        assertThat(browser.post(OWN, device.made(proofChallenge(browser), "Another"))
                        .problem())
                .as("makes no new key")
                .isEqualTo(REFUSED);
    }

    private static String proofChallenge(Http.Browser browser) {
        return browser.post(OWN + "/proof", Map.of()).body().path("challenge").asString();
    }

    private static Http.Answer makeToken(Http.Browser browser, Map<String, Object> signed) {
        return browser.post(
                "/api/v1/tokens", Map.of("name", "Stock", "permissions", List.of(), "days", 30, "passkey", signed));
    }

    @Test
    void it_is_password_and_second_factor_in_one() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        var device = new Device();
        add(browser, device);
        Phone.setUp(given, person, browser);
        assertThat(enter(http.anonymous(), device).status()).isEqualTo(200);
    }

    @Test
    void what_was_signed_once_is_worth_nothing_again_also_for_two_at_the_same_moment() throws Exception {
        var device = known(given.overseer(Role.ADMINISTRATOR));
        var browser = browser();
        var signed = device.signed(challenge(browser));
        assertThat(browser.post(DOOR, signed, "X-Forwarded-For", ADDRESS).status())
                .isEqualTo(200);
        assertThat(browser().post(DOOR, signed, "X-Forwarded-For", ADDRESS).problem())
                .isEqualTo(REFUSED);
        assertThat(browser.post(DOOR, signed, "X-Forwarded-For", ADDRESS).problem())
                .isEqualTo(REFUSED);
        assertThat(atOnce(device.signed(challenge(browser())), 4))
                .containsOnlyOnce(200)
                .contains(422);
    }

    @Test
    void what_the_portal_did_not_ask_for_or_long_ago_is_refused() {
        var device = known(given.overseer(Role.ADMINISTRATOR));
        assertThat(browser()
                        .post(DOOR, device.signed(Device.base64(new byte[32])), "X-Forwarded-For", ADDRESS)
                        .problem())
                .isEqualTo(REFUSED);
        String late = challenge(browser());
        given.asSystem(sql -> sql.update(PASSKEY_CHALLENGE)
                .set(PASSKEY_CHALLENGE.EXPIRES_AT, Instant.EPOCH)
                .execute());
        assertThat(browser()
                        .post(DOOR, device.signed(late), "X-Forwarded-For", ADDRESS)
                        .problem())
                .isEqualTo(REFUSED);
        String forAdding = http.signedIn(given.overseer(Role.ADMINISTRATOR))
                .post(OWN + "/challenge", Map.of("password", Given.PASSWORD))
                .body()
                .path("challenge")
                .asString();
        assertThat(browser()
                        .post(DOOR, device.signed(forAdding), "X-Forwarded-For", ADDRESS)
                        .problem())
                .isEqualTo(REFUSED);
    }

    @Test
    void a_copy_of_a_key_is_found_out_by_its_count() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var device = known(person);
        var copy = device.copy();
        assertThat(enter(http.anonymous(), device).status()).isEqualTo(200);
        assertThat(enter(http.anonymous(), copy).problem()).isEqualTo(REFUSED);
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(Chronicle.read(administrator, "&objectId=" + person.id()).toString())
                .contains("WRONG_PASSKEY");
    }

    @Test
    void a_signature_for_another_place_by_another_key_or_without_its_owner_is_refused() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var device = known(person);
        device.origin = "https://portal.test.evil.example";
        assertThat(enter(http.anonymous(), device).problem()).isEqualTo(REFUSED);
        device.origin = "https://portal.test";
        device.rpId = "evil.example";
        assertThat(enter(http.anonymous(), device).problem()).isEqualTo(REFUSED);
        device.rpId = "portal.test";
        device.flags = Device.PRESENT;
        assertThat(enter(http.anonymous(), device).problem()).isEqualTo(REFUSED);
        device.flags = Device.PRESENT | Device.VERIFIED;
        var browser = browser();
        var signed = new HashMap<>(new Device().signed(challenge(browser)));
        signed.put("id", Device.base64(device.id));
        assertThat(browser.post(DOOR, signed, "X-Forwarded-For", ADDRESS).problem())
                .isEqualTo(REFUSED);
        var handed = new HashMap<>(device.signed(challenge(browser)));
        handed.put("userHandle", Device.base64(UserHandle.of(UUID.randomUUID())));
        assertThat(browser.post(DOOR, handed, "X-Forwarded-For", ADDRESS).problem())
                .isEqualTo(REFUSED);
        assertThat(enter(http.anonymous(), device).status()).isEqualTo(200);
    }

    @Test
    void adding_one_wants_the_password_again_and_a_key_belongs_to_one() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        assertThat(browser.post(OWN + "/challenge", Map.of("password", "guess"))
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/password");
        var device = new Device();
        assertThat(browser.post(OWN, device.made(challenge(browser()), "Notebook"))
                        .problem())
                .isEqualTo(REFUSED);
        assertThat(add(browser, device).status()).isEqualTo(201);
        assertThat(add(browser, device).problem()).isEqualTo("/problems/access/passkey-known");
        assertThat(add(http.signedIn(given.overseer(Role.ADMINISTRATOR)), device)
                        .status())
                .isEqualTo(409);
        device.flags = Device.PRESENT;
        assertThat(add(browser, device).problem()).isEqualTo(REFUSED);
    }

    @Test
    void whatever_a_stranger_sends_is_refused_and_breaks_nothing() {
        var device = known(given.overseer(Role.ADMINISTRATOR));
        var browser = browser();
        var inside = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        var random = new Random(1);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = new byte[random.nextInt(1, 200)];
            random.nextBytes(bytes);
            String nasty = i < HOSTILE.size()
                    ? Device.base64(HOSTILE.get(i).getBytes(StandardCharsets.UTF_8))
                    : Device.base64(bytes);
            for (String field : List.of("clientData", "authenticatorData", "signature", "id")) {
                var signed = new HashMap<>(device.signed(Device.base64(new byte[32])));
                signed.put(field, nasty);
                assertThat(browser.post(DOOR, signed, "X-Forwarded-For", "203.0.113." + (100 + i))
                                .status())
                        .isEqualTo(422);
            }
            for (String field : List.of("clientData", "attestation")) {
                var made = new HashMap<>(device.made(Device.base64(new byte[32]), "Notebook"));
                made.put(field, nasty);
                assertThat(inside.post(OWN, made).status()).isEqualTo(422);
            }
        }
    }

    @Test
    void whoever_is_blocked_does_not_come_in_by_one() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var device = known(person);
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.STATUS, "BLOCKED")
                .where(PERSON.ID.eq(person.id()))
                .execute());
        assertThat(enter(http.anonymous(), device).problem()).isEqualTo("/problems/access/blocked");
    }

    private Device known(Given.Person person) {
        var device = new Device();
        add(http.signedIn(person), device);
        return device;
    }

    private static Http.Answer add(Http.Browser browser, Device device) {
        var terms = browser.post(OWN + "/challenge", Map.of("password", Given.PASSWORD));
        return browser.post(OWN, device.made(terms.body().path("challenge").asString(), "Notebook"));
    }

    private Http.Browser browser() {
        var browser = http.anonymous();
        browser.get("/api/v1/session");
        return browser;
    }

    private static String challenge(Http.Browser browser) {
        return browser.post(DOOR + "/challenge", null, "X-Forwarded-For", ADDRESS)
                .body()
                .path("challenge")
                .asString();
    }

    private static Http.Answer enter(Http.Browser browser, Device device) {
        browser.get("/api/v1/session");
        return browser.post(DOOR, device.signed(challenge(browser)), "X-Forwarded-For", ADDRESS);
    }

    private List<Integer> atOnce(Map<String, Object> signed, int many) throws Exception {
        var barrier = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = IntStream.range(0, many)
                    .mapToObj(i -> {
                        var browser = browser();
                        Callable<Integer> show = () -> {
                            barrier.await();
                            return browser.post(DOOR, signed, "X-Forwarded-For", ADDRESS)
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
}
