package org.kabinet.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.Probe;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.Http.Browser;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@KabinetTest
@Import(Probe.class)
class ProblemTests {
    @Autowired
    Given given;

    @Autowired
    Http http;

    Browser browser;

    @BeforeEach
    void signIn() {
        browser = http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_each_with_its_pointer() {
        var lines = List.of(Map.of("name", "", "quantity", 0), Map.of("name", "boots", "quantity", -1));
        var answer = browser.post("/api/v1/probe/orders", Map.of("lines", lines));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().at("/errors"))
                .extracting(error -> error.at("/pointer").asString())
                .containsExactlyInAnyOrder("/lines/0/name", "/lines/0/quantity", "/lines/1/quantity");
        assertThat(answer.body().at("/errors"))
                .extracting(error -> error.at("/code").asString())
                .contains("NOT_BLANK", "MIN");
    }

    @Test
    void problems_are_told_in_the_language_of_the_reader() {
        assertThat(browser.get("/api/v1/nowhere").body().at("/title").asString())
                .isEqualTo("Not found");
        assertThat(browser.get("/api/v1/nowhere", "Accept-Language", "ru-RU,en;q=0.5")
                        .body()
                        .at("/title")
                        .asString())
                .isEqualTo("Не найдено");
        assertThat(browser.get("/api/v1/nowhere", "Accept-Language", "de")
                        .body()
                        .at("/title")
                        .asString())
                .isEqualTo("Не найдено");
    }

    @Test
    void unreadable_json_says_where() {
        var typed = browser.post("/api/v1/probe/orders", "{\"lines\":[{\"name\":\"x\",\"quantity\":\"many\"}]}");
        assertThat(typed.status()).isEqualTo(400);
        assertThat(typed.body().at("/errors/0/pointer").asString()).isEqualTo("/lines/0/quantity");
        assertThat(browser.post("/api/v1/probe/orders", "{\"lines\":").status()).isEqualTo(400);
        assertThat(browser.post("/api/v1/probe/orders", "{\"surprise\":1}")
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/surprise");
    }

    @Test
    void a_hole_in_a_list_is_refused_by_its_place() {
        var hollow = browser.post("/api/v1/probe/orders", "{\"lines\":[null]}");
        assertThat(hollow.status()).isEqualTo(400);
        assertThat(hollow.problem()).isEqualTo("/problems/platform/unreadable");
        assertThat(hollow.body().at("/errors/0/pointer").asString()).startsWith("/lines");
    }

    @Test
    void a_wrong_parameter_is_named() {
        assertThat(browser.get("/api/v1/probe/numbers/x")
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/number");
        assertThat(browser.get("/api/v1/probe/numbers/1?limit=0")
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/limit");
    }

    @Test
    void what_http_itself_refuses_is_a_problem_too() {
        assertThat(browser.put("/api/v1/probe/orders", Map.of()).problem())
                .isEqualTo("/problems/platform/method-not-allowed");
        assertThat(browser.post("/api/v1/probe/orders", "x", "Content-Type", "text/plain")
                        .problem())
                .isEqualTo("/problems/platform/unsupported-media-type");
        assertThat(browser.get("/api/v1/probe/numbers/1", "Accept", "image/png").status())
                .isEqualTo(406);
    }

    @Test
    void a_failure_of_ours_tells_its_id_and_nothing_else() {
        var answer = browser.post("/api/v1/probe/failures", Map.of("lines", List.of()));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().at("/id").asString()).isNotBlank();
        assertThat(answer.body().toString()).doesNotContain("secret", "Exception");
    }

    @Test
    void a_row_of_somebody_else_is_not_found_even_when_written() {
        var branch = given.branch("PR");
        var own = given.company(branch, "Own");
        var foreign = given.company(branch, "Foreign");
        var member = http.signedIn(given.member(own, Role.BUYER));
        var answer = member.post("/api/v1/probe/organisations/" + foreign.id(), null);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("/problems/platform/not-found");
    }

    @Test
    void a_query_outside_of_a_transaction_is_a_fault_of_ours_and_shows_nothing() {
        assertThat(browser.get("/api/v1/probe/without-transaction").status()).isEqualTo(500);
    }

    @Test
    void exact_numbers_travel_as_strings() {
        var answer =
                browser.post("/api/v1/probe/orders", Map.of("lines", List.of(Map.of("name", "boots", "quantity", 1))));
        assertThat(answer.body().toString())
                .isEqualTo("{\"money\":{\"amount\":\"1234.50\",\"currency\":\"RUB\"},\"quantity\":\"24\"}");
    }
}
