package org.kabinet.access.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.ENTRY_POLICY;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kabinet.access.factor.Phone;
import org.kabinet.audit.Chronicle;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@KabinetTest
class SecondFactorRuleTests {
    private static final String SESSION = "/api/v1/session";
    private static final String SELLER = "/api/v1/entry-policy";
    private static final String REQUIRED = "/problems/access/second-factor-required";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @AfterEach
    void nothingIsDemanded() {
        given.asSystem(sql -> sql.update(ENTRY_POLICY)
                .set(ENTRY_POLICY.SECOND_FACTOR, "NOBODY")
                .execute());
    }

    @Test
    void whoever_must_have_one_sets_it_up_right_after_the_password_and_can_do_nothing_before() {
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(demand(administrator, SELLER, "STAFF").status()).isEqualTo(200);
        var person = given.overseer(Role.SUPERVISOR);
        var browser = http.anonymous();
        assertThat(password(browser, person).problem()).isEqualTo(REQUIRED);
        assertThat(browser.get(SESSION).status()).isEqualTo(401);
        assertThat(browser.get(SESSION + "/security").status()).isEqualTo(401);
        assertThat(browser.get("/api/v1/people").status()).isEqualTo(401);
        assertThat(browser.post(SESSION + "/passkeys/challenge", Map.of("password", Given.PASSWORD))
                        .status())
                .isEqualTo(401);
        var phone = Phone.setUp(given, person, browser);
        assertThat(phone.recoveryCodes).hasSize(10);
        assertThat(browser.get(SESSION).body().at("/person/login").asString()).isEqualTo(person.login());
        assertThat(password(http.anonymous(), person).problem()).isEqualTo("/problems/access/second-factor-needed");
        assertThat(Chronicle.read(administrator, "&objectId=" + person.id()))
                .filteredOn(record -> record.at("/object/type").asString().equals("SECOND_FACTOR"))
                .extracting(record -> record.at("/who/id").asString())
                .containsExactly(person.id().toString());
    }

    @Test
    void the_rule_for_staff_leaves_customers_alone_and_that_for_everybody_does_not() {
        var buyer = given.member(given.company(given.branch("R1"), "Romashka"), Role.BUYER);
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        demand(administrator, SELLER, "STAFF");
        assertThat(password(http.anonymous(), buyer).status()).isEqualTo(200);
        demand(administrator, SELLER, "EVERYONE");
        assertThat(password(http.anonymous(), buyer).problem()).isEqualTo(REQUIRED);
        assertThat(administrator.get(SELLER).body().at("/rules/secondFactor").asString())
                .isEqualTo("EVERYONE");
    }

    @Test
    void a_company_demands_it_of_its_own_people_and_of_nobody_elses() {
        var ours = given.company(given.branch("R2"), "Romashka");
        var theirs = given.company(given.branch("R3"), "Vasilek");
        var keeper = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
        var rule = "/api/v1/organisations/" + ours.id() + "/entry-policy";
        assertThat(demand(keeper, rule, "STAFF").status()).isEqualTo(422);
        assertThat(demand(keeper, rule, "EVERYONE").status()).isEqualTo(200);
        assertThat(keeper.get(rule).body().at("/rules/secondFactor").asString()).isEqualTo("EVERYONE");
        assertThat(keeper.get(SELLER).status()).isEqualTo(403);
        assertThat(keeper.get("/api/v1/organisations/" + theirs.id() + "/entry-policy")
                        .status())
                .isEqualTo(404);
        assertThat(http.signedIn(given.staff(ours.branchId(), Role.MANAGER))
                        .get(rule)
                        .status())
                .isEqualTo(404);
        assertThat(password(http.anonymous(), given.member(ours, Role.BUYER)).problem())
                .isEqualTo(REQUIRED);
        assertThat(password(http.anonymous(), given.member(theirs, Role.BUYER)).status())
                .isEqualTo(200);
        assertThat(Chronicle.read(keeper, ""))
                .extracting(Chronicle::told)
                .anySatisfy(told -> assertThat(told).startsWith("SETTINGS CREATED ENTRY_POLICY"));
    }

    private static Http.Answer demand(Http.Browser keeper, String path, String rule) {
        Http.Answer now = keeper.get(path);
        ObjectNode rules = (ObjectNode) now.body().path("rules");
        rules.put("secondFactor", rule);
        return keeper.put(path, rules, "If-Match", now.header("ETag"));
    }

    private static Http.Answer password(Http.Browser browser, Given.Person person) {
        browser.get(SESSION);
        return browser.post(SESSION, Map.of("login", person.login(), "password", Given.PASSWORD));
    }
}
