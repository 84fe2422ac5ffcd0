package org.kabinet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kabinet.access.token.Program;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@KabinetTest
@TestPropertySource(
        properties = {
            "kabinet.requests-per-minute.person=20",
            "kabinet.requests-per-minute.token=5",
            "kabinet.requests-per-minute.address=12"
        })
class RequestLimitsTests {
    @Autowired
    Given given;

    @Autowired
    Http http;

    @Test
    void whoever_asks_too_often_is_told_when_to_come_again_and_nobody_else_is_held_back() {
        var company = given.company(given.branch("AAA"), "Zaborona");
        var one = http.signedIn(given.member(company, Role.BUYER));
        var other = http.signedIn(given.member(company, Role.BUYER));
        var answers =
                IntStream.range(0, 25).mapToObj(i -> one.get("/api/v1/orders")).toList();
        assertThat(answers).extracting(Http.Answer::status).contains(200);
        var refused = answers.getLast();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("/problems/platform/too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(other.get("/api/v1/orders").status()).isEqualTo(200);

        var stranger = http.anonymous();
        assertThat(IntStream.range(0, 15)
                        .map(i -> stranger.get("/api/v1/orders").status()))
                .contains(429);
        assertThat(other.get("/api/v1/orders").status())
                .as("an address from which strangers ask does not hold back who is signed in")
                .isEqualTo(200);
    }

    @Test
    void a_program_has_a_measure_of_its_own_for_each_token() {
        var company = given.company(given.branch("BBB"), "Zaborona");
        var maker = http.signedIn(given.member(company, Role.COMPANY_ADMINISTRATOR));
        var busy = Program.of(http, maker, company).calls();
        var calm = Program.of(http, maker, company).calls();
        assertThat(IntStream.range(0, 5).map(i -> busy.get("/api/v1/orders").status()))
                .containsOnly(200);
        var refused = busy.get("/api/v1/orders");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("/problems/platform/too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(calm.get("/api/v1/orders").status()).isEqualTo(200);
        assertThat(maker.get("/api/v1/orders").status())
                .as("a program does not use up what its owner may ask")
                .isEqualTo(200);
    }
}
