package org.kabinet.access.policy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class EntryRulesTests {
    private static final String SELLERS = "/api/v1/entry-policy";
    private static final Map<String, Object> LEAST = Map.ofEntries(
            entry("secondFactor", "NOBODY"),
            entry("minimumLength", 8),
            entry("letters", false),
            entry("digits", false),
            entry("specials", false),
            entry("knownRefused", false),
            entry("formerRefused", 0),
            entry("sessionHours", 0),
            entry("idleMinutes", 0),
            entry("passwordDays", 0),
            entry("networks", List.of()));

    @Autowired
    Given given;

    @Autowired
    Http http;

    @AfterEach
    void askForNothingAgain() {
        assertThat(change(administrator(), SELLERS, LEAST).status()).isEqualTo(200);
    }

    @Test
    void everything_that_is_wrong_with_a_new_password_is_told_at_once() {
        change(
                administrator(),
                SELLERS,
                with("minimumLength", 12, "digits", true, "specials", true, "knownRefused", true));
        var browser = http.signedIn(given.overseer(Role.SUPERVISOR));
        var refused = changePassword(browser, Given.PASSWORD, "qwerty");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes())
                .containsExactly("PASSWORD_SHORT", "PASSWORD_DIGITS", "PASSWORD_SPECIALS", "PASSWORD_KNOWN");
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/next");
        assertThat(changePassword(browser, Given.PASSWORD, "семь синих слонов №7")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void the_last_passwords_are_not_taken_up_again() {
        change(administrator(), SELLERS, with("formerRefused", 2));
        var browser = http.signedIn(given.overseer(Role.SUPERVISOR));
        assertThat(changePassword(browser, Given.PASSWORD, Given.PASSWORD).codes())
                .containsExactly("PASSWORD_FORMER");
        changePassword(browser, Given.PASSWORD, "second-password");
        assertThat(changePassword(browser, "second-password", Given.PASSWORD).codes())
                .containsExactly("PASSWORD_FORMER");
        changePassword(browser, "second-password", "third-password");
        assertThat(changePassword(browser, "third-password", Given.PASSWORD).status())
                .isEqualTo(204);
    }

    @Test
    void a_company_asks_more_of_its_own_people_and_of_those_whom_it_invites() {
        var company = given.company(given.branch("ERA"), "Strict");
        var keeper = http.signedIn(given.member(company, Role.COMPANY_ADMINISTRATOR));
        var path = "/api/v1/organisations/" + company.id() + "/entry-policy";
        assertThat(keeper.put(path, with("minimumLength", 14), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);
        var buyer = http.signedIn(given.member(company, Role.BUYER));
        assertThat(buyer.get("/api/v1/password-terms")
                        .body()
                        .at("/minimumLength")
                        .asInt())
                .isEqualTo(14);
        assertThat(changePassword(buyer, Given.PASSWORD, "only-thirteen").codes())
                .containsExactly("PASSWORD_SHORT");
        var other = http.signedIn(given.overseer(Role.SUPERVISOR));
        assertThat(changePassword(other, Given.PASSWORD, "only-thirteen").status())
                .isEqualTo(204);
        var grants = List.of(Map.of("role", "BUYER", "organisationId", company.id()));
        var invited = keeper.post("/api/v1/invitations", Map.of("email", "new@strict.example", "grants", grants));
        var id = invited.body().path("id").asString();
        var link = keeper.post("/api/v1/invitations/" + id + "/link", Map.of());
        var key = link.body().toString().replaceAll(".*#([\\w-]+).*", "$1");
        var anonymous = http.anonymous();
        anonymous.get("/api/v1/session");
        assertThat(anonymous
                        .post("/api/v1/invitations/opening", Map.of("key", key))
                        .body()
                        .at("/passwordTerms/minimumLength")
                        .asInt())
                .isEqualTo(14);
        var refused = anonymous.post(
                "/api/v1/invitations/acceptance", Map.of("key", key, "name", "New", "password", "only-thirteen"));
        assertThat(refused.codes()).containsExactly("PASSWORD_SHORT");
    }

    @Test
    void a_company_asks_no_less_than_the_seller() {
        change(administrator(), SELLERS, with("minimumLength", 12, "sessionHours", 24));
        var company = given.company(given.branch("ERB"), "Lax");
        var keeper = http.signedIn(given.member(company, Role.COMPANY_ADMINISTRATOR));
        var path = "/api/v1/organisations/" + company.id() + "/entry-policy";
        var refused = keeper.put(path, with("minimumLength", 10, "sessionHours", 48), "If-Match", "\"0\"");
        assertThat(refused.codes()).containsExactly("WEAKER_THAN_SELLER", "LONGER_THAN_SELLER");
    }

    @Test
    void whoever_is_outside_the_networks_neither_comes_in_nor_goes_on_but_may_sign_out() {
        var company = given.company(given.branch("ERC"), "Fenced");
        var buyer = given.member(company, Role.BUYER);
        var buying = http.signedIn(buyer);
        var keeper = http.signedIn(given.member(company, Role.COMPANY_ADMINISTRATOR));
        var path = "/api/v1/organisations/" + company.id() + "/entry-policy";
        var shutOut = keeper.put(path, with("networks", List.of("198.51.100.0/24")), "If-Match", "\"0\"");
        assertThat(shutOut.codes()).containsExactly("NETWORK_SHUTS_OUT");
        var wrong = keeper.put(path, with("networks", List.of("office", "127.0.0.1")), "If-Match", "\"0\"");
        assertThat(wrong.codes()).containsExactly("NETWORK_WRONG");
        var fenced = keeper.put(path, with("networks", List.of("127.0.0.0/8")), "If-Match", "\"0\"");
        assertThat(fenced.status()).isEqualTo(200);
        assertThat(buying.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(buying.get("/api/v1/session", "X-Forwarded-For", "203.0.113.5")
                        .problem())
                .isEqualTo("/problems/access/outside-network");
        var outside = http.anonymous();
        outside.get("/api/v1/session");
        var credentials = Map.of("login", buyer.login(), "password", Given.PASSWORD);
        assertThat(outside.post("/api/v1/session", credentials, "X-Forwarded-For", "203.0.113.5")
                        .problem())
                .isEqualTo("/problems/access/outside-network");
        assertThat(buying.delete("/api/v1/session", "X-Forwarded-For", "203.0.113.5")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void a_password_that_is_given_is_good_for_the_rules() {
        change(administrator(), SELLERS, with("minimumLength", 30, "letters", true, "digits", true, "specials", true));
        var person = given.member(given.company(given.branch("ERD"), "Given"), Role.BUYER);
        var password = administrator()
                .post("/api/v1/people/" + person.id() + "/password", Map.of())
                .body()
                .path("password")
                .asString();
        assertThat(password)
                .hasSizeGreaterThanOrEqualTo(30)
                .containsPattern("\\d")
                .containsPattern("[a-z]")
                .contains("-");
    }

    private Http.Browser administrator() {
        return http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    private static Http.Answer change(Http.Browser browser, String path, Map<String, Object> rules) {
        return browser.put(path, rules, "If-Match", browser.get(path).header("ETag"));
    }

    private static Http.Answer changePassword(Http.Browser browser, String current, String next) {
        return browser.post("/api/v1/session/password", Map.of("current", current, "next", next));
    }

    private static Map<String, Object> with(Object... changes) {
        var rules = new HashMap<>(LEAST);
        for (int i = 0; i < changes.length; i += 2) {
            rules.put((String) changes[i], changes[i + 1]);
        }
        return rules;
    }
}
