package org.kabinet.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class TemporaryRolesTests {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Given.Customer ours;
    private Given.Person person;
    private Http.Browser head;

    @BeforeEach
    void aCompany() {
        ours = given.company(given.branch("V" + COUNT.incrementAndGet()), "Ромашка");
        head = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
        person = given.member(ours, Role.ACCOUNTANT);
    }

    @Test
    void a_role_begins_and_ends_by_itself() {
        Http.Browser browser = http.signedIn(person);
        Instant soon = Instant.now().plusSeconds(2);
        Http.Answer set = give(grant(Role.ACCOUNTANT, null, null), grant(Role.BUYER, soon, soon.plusSeconds(2)));
        assertThat(set.status()).as(set.toString()).isEqualTo(200);
        assertThat(mayOrder(browser)).isFalse();
        await().atMost(Duration.ofSeconds(5)).until(() -> mayOrder(browser));
        await().atMost(Duration.ofSeconds(5)).until(() -> !mayOrder(browser));
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(200);
    }

    @Test
    void whoever_has_no_role_left_is_out_with_the_next_request() {
        Http.Browser browser = http.signedIn(person);
        give(grant(Role.ACCOUNTANT, null, Instant.now().plusSeconds(2)));
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> browser.get("/api/v1/session").status() == 401);
        assertThat(head.get("/api/v1/people/" + person.id())
                        .body()
                        .at("/grants/0/term/until")
                        .asString())
                .isNotBlank();
    }

    @Test
    void a_term_ends_after_it_begins() {
        Instant now = Instant.now();
        assertThat(give(grant(Role.BUYER, now.plusSeconds(9), now))
                        .body()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("TERM_WRONG");
    }

    @Test
    void an_administrator_for_a_time_does_not_count_as_the_last_one() {
        Given.Person other = given.member(ours, Role.COMPANY_ADMINISTRATOR);
        Http.Answer shortened = head.put(
                "/api/v1/people/" + other.id() + "/roles",
                List.of(grant(Role.COMPANY_ADMINISTRATOR, null, Instant.now().plusSeconds(3600))),
                "If-Match",
                "\"1\"");
        assertThat(shortened.status()).as(shortened.toString()).isEqualTo(200);
        String self = head.get("/api/v1/session").body().at("/person/id").asString();
        Http.Answer alone = http.signedIn(other)
                .put("/api/v1/people/" + self + "/roles", List.of(grant(Role.BUYER, null, null)), "If-Match", "\"1\"");
        assertThat(alone.problem()).isEqualTo("/problems/access/last-administrator");
    }

    private static boolean mayOrder(Http.Browser browser) {
        return browser.get("/api/v1/session")
                .body()
                .path("permissions")
                .valueStream()
                .anyMatch(it -> it.asString().equals("ordering.order.place"));
    }

    @SafeVarargs
    private Http.Answer give(Map<String, Object>... grants) {
        return head.put("/api/v1/people/" + person.id() + "/roles", List.of(grants), "If-Match", "\"1\"");
    }

    private Map<String, Object> grant(Role role, @Nullable Instant from, @Nullable Instant until) {
        Map<String, Object> grant = new HashMap<>(Map.of("role", role.name(), "organisationId", ours.id()));
        Map<String, Object> term = new HashMap<>();
        term.put("from", from);
        term.put("until", until);
        grant.put("term", from == null && until == null ? null : term);
        return grant;
    }
}
