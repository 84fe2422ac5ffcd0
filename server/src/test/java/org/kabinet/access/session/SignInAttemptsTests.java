package org.kabinet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class SignInAttemptsTests {
    private static final int ENOUGH = 10;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Test
    void who_guesses_from_elsewhere_locks_out_themselves_and_nobody_else() {
        var person = given.overseer(Role.SUPERVISOR);
        var own = http.signedIn(person);
        guess(person, "203.0.113.7", ENOUGH);
        assertThat(signIn(http.anonymous(), person, Given.PASSWORD, "203.0.113.7"))
                .isEqualTo(429);
        assertThat(signIn(own, person, Given.PASSWORD, "203.0.113.8")).isEqualTo(200);
        assertThat(signIn(http.anonymous(), person, Given.PASSWORD, "127.0.0.1"))
                .isEqualTo(200);
        assertThat(signIn(http.anonymous(), person, Given.PASSWORD, "198.51.100.9"))
                .isEqualTo(200);
    }

    @Test
    void who_guesses_from_many_addresses_is_slowed_while_the_own_device_and_address_let_in() {
        var person = given.overseer(Role.SUPERVISOR);
        var own = http.signedIn(person);
        IntStream.rangeClosed(1, 50).forEach(i -> guess(person, "203.0.113." + i, 1));
        assertThat(signIn(http.anonymous(), person, Given.PASSWORD, "198.51.100.1"))
                .isEqualTo(429);
        assertThat(signIn(http.anonymous(), person, Given.PASSWORD, "127.0.0.1"))
                .isEqualTo(200);
        assertThat(signIn(own, person, Given.PASSWORD, "198.51.100.1")).isEqualTo(200);
    }

    @Test
    void a_colleague_behind_the_same_address_locks_out_strange_devices_only() {
        var person = given.overseer(Role.SUPERVISOR);
        var own = http.signedIn(person);
        guess(person, "127.0.0.1", ENOUGH);
        assertThat(signIn(http.anonymous(), person, Given.PASSWORD, "127.0.0.1"))
                .isEqualTo(429);
        assertThat(signIn(own, person, Given.PASSWORD, "127.0.0.1")).isEqualTo(200);
    }

    @Test
    void guesses_at_many_logins_from_one_address_make_the_address_rest() {
        IntStream.range(0, 10)
                .forEach(i -> guess(new Given.Person(UUID.randomUUID(), "n" + i + "@x"), "203.0.114.1", 10));
        var person = given.overseer(Role.SUPERVISOR);
        assertThat(signIn(http.anonymous(), person, Given.PASSWORD, "203.0.114.1"))
                .isEqualTo(429);
        assertThat(signIn(http.anonymous(), person, Given.PASSWORD, "203.0.114.2"))
                .isEqualTo(200);
    }

    @Test
    void many_guesses_at_once_are_no_more_than_one_after_another() {
        var person = given.overseer(Role.SUPERVISOR);
        List<Integer> answers;
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 30)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> signIn(http.anonymous(), person, "guess" + i, "203.0.113.200"), at))
                    .toList();
            answers = all.stream().map(CompletableFuture::join).toList();
        }
        assertThat(answers).containsOnly(401, 429);
        assertThat(answers.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(ENOUGH);
    }

    @Test
    void whoever_has_come_in_begins_anew() {
        var person = given.overseer(Role.SUPERVISOR);
        var own = http.signedIn(person);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < ENOUGH - 1; i++) {
                assertThat(signIn(own, person, "forgotten", "127.0.0.1")).isEqualTo(401);
            }
            assertThat(signIn(own, person, Given.PASSWORD, "127.0.0.1")).isEqualTo(200);
        }
    }

    private void guess(Given.Person person, String address, int times) {
        var browser = http.anonymous();
        for (int i = 0; i < times; i++) {
            assertThat(signIn(browser, person, "guess" + i, address)).isEqualTo(401);
        }
    }

    private static int signIn(Http.Browser browser, Given.Person person, String password, String address) {
        browser.get("/api/v1/session");
        var credentials = Map.of("login", person.login(), "password", password);
        return browser.post("/api/v1/session", credentials, "X-Forwarded-For", address)
                .status();
    }
}
