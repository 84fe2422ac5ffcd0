package org.kabinet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kabinet.access.factor.Phone;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.EntryTerms;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class AgedPasswordTests {
    private static final String AGED = "/api/v1/session/aged-password";
    private static final String OTHER = "quite another one";

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
    void whoever_has_an_old_password_comes_in_with_another_and_only_so() {
        var person = given.overseer(Role.SUPERVISOR);
        var elsewhere = http.signedIn(person);
        terms.ofSeller("passwordDays", 30);
        setDaysAgo(person, 31);
        var browser = http.anonymous();
        assertThat(signIn(browser, person, Given.PASSWORD).problem()).isEqualTo("/problems/access/password-over");
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(browser.get(AGED).body().path("formerRefused").asInt()).isEqualTo(1);
        assertThat(error(replace(browser, Given.PASSWORD))).isEqualTo("PASSWORD_PRESENT");
        assertThat(error(replace(browser, "short"))).isEqualTo("PASSWORD_SHORT");
        var entered = replace(browser, OTHER);
        assertThat(entered.status()).isEqualTo(200);
        assertThat(Instant.parse(entered.body().at("/person/passwordGoodUntil").asString()))
                .isAfter(Instant.now().plusSeconds(29 * 24 * 3600));
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(signIn(http.anonymous(), person, Given.PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(http.anonymous(), person, OTHER).status()).isEqualTo(200);
        assertThat(replace(browser, OTHER).problem()).isEqualTo("/problems/access/entry-over");
    }

    @Test
    void the_second_factor_comes_before_the_new_password() {
        var person = given.overseer(Role.SUPERVISOR);
        var phone = Phone.setUp(given, person, http.signedIn(person));
        terms.ofSeller("passwordDays", 30);
        setDaysAgo(person, 31);
        var browser = http.anonymous();
        assertThat(signIn(browser, person, Given.PASSWORD).problem())
                .isEqualTo("/problems/access/second-factor-needed");
        assertThat(replace(browser, OTHER).problem()).isEqualTo("/problems/access/entry-over");
        var proven = browser.post("/api/v1/session/second-factor", Map.of("code", phone.code()));
        assertThat(proven.problem()).isEqualTo("/problems/access/password-over");
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(replace(browser, OTHER).status()).isEqualTo(200);
    }

    @Test
    void a_password_that_was_handed_over_ends_after_a_week() {
        var person = given.overseer(Role.SUPERVISOR);
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String handedOver = administrator
                .post("/api/v1/people/" + person.id() + "/password", Map.of())
                .body()
                .path("password")
                .asString();
        setDaysAgo(person, 6);
        assertThat(signIn(http.anonymous(), person, handedOver).problem()).isEqualTo("/problems/access/password-over");
        setDaysAgo(person, 7);
        assertThat(signIn(http.anonymous(), person, handedOver).problem())
                .isEqualTo("/problems/access/handed-over-too-long");
    }

    @Test
    void a_password_that_was_just_set_is_good_for_its_time() {
        terms.ofSeller("passwordDays", 30);
        var person = given.overseer(Role.SUPERVISOR);
        setDaysAgo(person, 29);
        assertThat(signIn(http.anonymous(), person, Given.PASSWORD).status()).isEqualTo(200);
    }

    private static Http.Answer signIn(Http.Browser browser, Given.Person person, String password) {
        browser.get("/api/v1/session");
        return browser.post("/api/v1/session", Map.of("login", person.login(), "password", password));
    }

    private static Http.Answer replace(Http.Browser browser, String next) {
        return browser.post(AGED, Map.of("next", next));
    }

    private static String error(Http.Answer answer) {
        return answer.body().at("/errors/0/code").asString();
    }

    private void setDaysAgo(Given.Person person, int days) {
        given.asSystem(sql -> sql.execute(
                "update access.person set password_set_at = clock_timestamp() - {0} * interval '1 day' where id = {1}",
                days, person.id()));
    }
}
