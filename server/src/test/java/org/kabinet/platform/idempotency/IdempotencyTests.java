package org.kabinet.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.Probe;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.secret.Seal;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@KabinetTest
@Import(Probe.class)
class IdempotencyTests {
    private static final Map<String, Object> ORDER = order("boots");

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Probe probe;

    @Autowired
    Seal seal;

    @Test
    void a_repeated_call_gets_the_first_answer_and_does_nothing() {
        var browser = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String key = key();
        int before = probe.calls();
        var first = browser.post("/api/v1/probe/orders", ORDER, "Idempotency-Key", key);
        var second = browser.post("/api/v1/probe/orders", ORDER, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(probe.calls()).isEqualTo(before + 1);
    }

    @Test
    void what_was_answered_is_not_readable_in_the_database() {
        var browser = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String key = key();
        var answer = browser.post("/api/v1/probe/orders", ORDER, "Idempotency-Key", key);
        String kept = given.asSystem(sql -> String.valueOf(
                sql.fetchValue("select encode(body, 'escape') from platform.idempotency where key = ?", key)));
        assertThat(new String(answer.bytes(), StandardCharsets.UTF_8)).contains("1234");
        assertThat(kept).isNotEmpty().doesNotContain("1234");
    }

    @Test
    void an_answer_kept_before_answers_were_packed_is_still_given() {
        var browser = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String key = key();
        var first = browser.post("/api/v1/probe/orders", ORDER, "Idempotency-Key", key);
        given.asSystem(sql -> {
            UUID person = sql.fetchSingle("select person_id from platform.idempotency where key = ?", key)
                    .get(0, UUID.class);
            byte[] sealed = seal.seal(first.bytes(), "first answer " + person + " " + key);
            return sql.execute("update platform.idempotency set body = ?, packed = false where key = ?", sealed, key);
        });
        var second = browser.post("/api/v1/probe/orders", ORDER, "Idempotency-Key", key);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void a_body_too_large_to_hold_is_refused_with_a_key_and_without() {
        var huge = Map.of("comment", "x".repeat(9 * 1024 * 1024));
        var browser = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(browser.post("/api/v1/probe/orders", huge).status()).isEqualTo(413);
        var nobody = http.anonymous();
        nobody.get("/api/v1/session");
        assertThat(nobody.post("/api/v1/session", huge).status()).isEqualTo(413);
        assertThat(nobody.post("/api/v1/session", huge, "Content-Type", "Application/X+JSON")
                        .status())
                .isEqualTo(413);
        assertThat(nobody.post("/api/%761/session", huge).status()).isIn(400, 413);
    }

    @Test
    void a_double_click_waits_for_the_first_answer() {
        var browser = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String key = key();
        int before = probe.calls();
        var both = List.of(
                CompletableFuture.supplyAsync(
                        () -> browser.post("/api/v1/probe/orders", ORDER, "Idempotency-Key", key)),
                CompletableFuture.supplyAsync(
                        () -> browser.post("/api/v1/probe/orders", ORDER, "Idempotency-Key", key)));
        assertThat(both).allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(201));
        assertThat(probe.calls()).isEqualTo(before + 1);
    }

    @Test
    void a_key_is_not_lent_to_another_request() {
        var browser = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String key = key();
        browser.post("/api/v1/probe/orders", ORDER, "Idempotency-Key", key);
        var other = browser.post("/api/v1/probe/orders", order("gloves"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("/problems/platform/key-used-for-another-request");
    }

    @Test
    void the_same_key_of_another_person_is_another_key() {
        String key = key();
        int before = probe.calls();
        http.signedIn(given.overseer(Role.ADMINISTRATOR)).post("/api/v1/probe/orders", ORDER, "Idempotency-Key", key);
        http.signedIn(given.overseer(Role.ADMINISTRATOR)).post("/api/v1/probe/orders", ORDER, "Idempotency-Key", key);
        assertThat(probe.calls()).isEqualTo(before + 2);
    }

    @Test
    void after_a_failure_of_ours_a_retry_is_tried_in_earnest() {
        var browser = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String key = key();
        int before = probe.calls();
        assertThat(browser.post("/api/v1/probe/failures", ORDER, "Idempotency-Key", key)
                        .status())
                .isEqualTo(500);
        assertThat(browser.post("/api/v1/probe/failures", ORDER, "Idempotency-Key", key)
                        .status())
                .isEqualTo(500);
        assertThat(probe.calls()).isEqualTo(before + 2);
    }

    @Test
    void a_refusal_is_an_answer_too() {
        var browser = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String key = key();
        var first = browser.post("/api/v1/probe/orders", order(""), "Idempotency-Key", key);
        var second = browser.post("/api/v1/probe/orders", order(""), "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(422);
        assertThat(second.body().at("/id")).isEqualTo(first.body().at("/id"));
        assertThat(second.header("Content-Type")).startsWith("application/problem+json");
    }

    private static Map<String, Object> order(String name) {
        return Map.of("lines", List.of(Map.of("name", name, "quantity", 2)));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
