package org.kabinet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.EntryTerms;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class IdleSessionTests {
    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    EntryTerms terms;

    @AfterEach
    void askForNothingAgain() {
        terms.reset();
    }

    @Test
    void a_session_in_which_nobody_has_done_anything_is_over_and_stays_so() {
        terms.ofSeller("idleMinutes", 15);
        var person = given.overseer(Role.SUPERVISOR);
        var browser = http.signedIn(person);
        assertThat(browser.get("/api/v1/session").body().path("idleMinutes").asInt())
                .isEqualTo(15);
        lastUsed(person, 14);
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(200);
        lastUsed(person, 15);
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(sessions(person)).isZero();
    }

    @Test
    void being_used_keeps_a_session_alive_to_the_minute() {
        terms.ofSeller("idleMinutes", 5);
        var person = given.overseer(Role.SUPERVISOR);
        var browser = http.signedIn(person);
        lastUsed(person, 4);
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(200);
        lastUsedMore(person, 2);
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(200);
    }

    @Test
    void where_nothing_is_asked_a_session_may_rest() {
        var person = given.overseer(Role.SUPERVISOR);
        var browser = http.signedIn(person);
        lastUsed(person, 3 * 24 * 60);
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(200);
    }

    private void lastUsed(Given.Person person, int minutesAgo) {
        given.asSystem(sql -> sql.execute(
                "update platform.spring_session set last_access_time = (extract(epoch from clock_timestamp()) * 1000)::bigint - {0}"
                        + " where principal_name = {1}",
                minutesAgo * 60_000L, person.id().toString()));
    }

    private void lastUsedMore(Given.Person person, int minutesAgo) {
        given.asSystem(sql -> sql.execute(
                "update platform.spring_session set last_access_time = last_access_time - {0} where principal_name = {1}",
                minutesAgo * 60_000L, person.id().toString()));
    }

    private int sessions(Given.Person person) {
        return given.asSystem(sql -> sql.fetchSingle(
                        "select count(*) from platform.spring_session where principal_name = {0}",
                        person.id().toString())
                .get(0, Integer.class));
    }
}
