package org.kabinet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kabinet.jooq.access.Tables;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class SessionTests {
    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    LiveEvents live;

    @Test
    void nobody_is_told_to_sign_in() {
        var answer = http.anonymous().get("/api/v1/session");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("/problems/platform/unauthenticated");
    }

    @Test
    void a_buyer_signs_in_whatever_the_case_of_the_login_and_sees_the_own_company() {
        var company = given.company(given.branch("AA"), "Romashka");
        var buyer = given.member(company, Role.BUYER);
        var browser = http.anonymous();
        browser.get("/api/v1/session");
        var session = browser.post(
                "/api/v1/session", Map.of("login", buyer.login().toUpperCase(), "password", Given.PASSWORD));
        assertThat(session.status()).isEqualTo(200);
        assertThat(session.body().at("/cabinet").asString()).isEqualTo("CUSTOMER");
        assertThat(browser.get("/api/v1/session").body().at("/person/login").asString())
                .isEqualTo(buyer.login());
    }

    @Test
    void a_wrong_password_and_an_unknown_login_are_refused_alike() {
        var buyer = given.member(given.company(given.branch("BB"), "Vasilek"), Role.BUYER);
        var browser = http.anonymous();
        browser.get("/api/v1/session");
        var wrong = browser.post("/api/v1/session", Map.of("login", buyer.login(), "password", "no"));
        var unknown = browser.post("/api/v1/session", Map.of("login", "x@x", "password", "no"));
        assertThat(wrong.problem())
                .isEqualTo("/problems/access/wrong-login-or-password")
                .isEqualTo(unknown.problem());
    }

    @Test
    void without_the_token_of_the_page_nothing_is_changed() {
        var browser = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        var answer = browser.delete("/api/v1/session", "X-XSRF-TOKEN", "forged");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("/problems/platform/session-outdated");
    }

    @Test
    void a_right_taken_away_is_gone_with_the_next_request() {
        var person = given.overseer(Role.SUPERVISOR);
        var browser = http.signedIn(person);
        given.asSystem(sql -> {
            sql.deleteFrom(Tables.ROLE_GRANT)
                    .where(Tables.ROLE_GRANT.PERSON_ID.eq(person.id()))
                    .execute();
            live.publish(LiveEvent.ACCESS_CHANGED, person.id(), Audience.person(person.id()));
            return true;
        });
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
    }

    @Test
    void who_has_several_cabinets_moves_between_them_and_into_no_other() {
        var person = given.overseer(Role.SUPERVISOR, Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        assertThat(browser.get("/api/v1/session").body().at("/cabinet").asString())
                .isEqualTo("ADMINISTRATOR");
        var moved = browser.post("/api/v1/session/cabinet", Map.of("cabinet", "SUPERVISOR"));
        assertThat(moved.body().at("/roles").toString()).isEqualTo("[\"SUPERVISOR\"]");
        var refused = browser.post("/api/v1/session/cabinet", Map.of("cabinet", "MANAGER"));
        assertThat(refused.problem()).isEqualTo("/problems/access/not-your-cabinet");
    }

    @Test
    void after_signing_out_the_old_cookie_is_worth_nothing() {
        var browser = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(browser.delete("/api/v1/session").status()).isEqualTo(204);
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
    }

    @Test
    void too_many_wrong_guesses_make_a_login_rest() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.anonymous();
        browser.get("/api/v1/session");
        for (int i = 0; i < 10; i++) {
            browser.post("/api/v1/session", Map.of("login", person.login(), "password", "guess" + i));
        }
        var answer = browser.post("/api/v1/session", Map.of("login", person.login(), "password", Given.PASSWORD));
        assertThat(answer.status()).isEqualTo(429);
    }

    @Test
    void a_changed_password_lets_in_and_the_old_one_does_not() {
        var person = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(person);
        var wrong = browser.post("/api/v1/session/password", Map.of("current", "no", "next", "new-password"));
        assertThat(wrong.body().at("/errors/0/pointer").asString()).isEqualTo("/current");
        var done = browser.post("/api/v1/session/password", Map.of("current", Given.PASSWORD, "next", "new-password"));
        assertThat(done.status()).isEqualTo(204);
        var again = http.anonymous();
        again.get("/api/v1/session");
        assertThat(again.post("/api/v1/session", Map.of("login", person.login(), "password", "new-password"))
                        .status())
                .isEqualTo(200);
    }
}
