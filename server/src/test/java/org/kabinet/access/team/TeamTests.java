package org.kabinet.access.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class TeamTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEAMS = "/api/v1/teams";

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Given.Customer ours;
    private Given.Customer theirs;
    private Given.Person anna;
    private Given.Person boris;
    private Http.Browser head;

    @BeforeEach
    void twoCompanies() {
        UUID branch = given.branch("M" + COUNT.incrementAndGet());
        ours = given.company(branch, "Наши");
        theirs = given.company(branch, "Чужие");
        anna = given.member(ours, Role.BUYER);
        boris = given.member(ours, Role.ACCOUNTANT);
        head = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
    }

    @Test
    void a_company_forms_teams_of_its_people_and_changes_them() {
        Http.Answer made = head.post(TEAMS, of(ours, team("Закупки", anna.id())));
        assertThat(made.status()).isEqualTo(201);
        String path = TEAMS + "/" + made.body().path("id").asString();
        Http.Answer changed = head.put(path, team("Снабжение", anna.id(), boris.id()), "If-Match", made.header("ETag"));
        assertThat(changed.body().path("name").asString()).isEqualTo("Снабжение");
        assertThat(changed.body().path("members").size()).isEqualTo(2);
        assertThat(head.put(path, team("Поздно"), "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(head.get(TEAMS).body().size()).isEqualTo(1);
        assertThat(head.get("/api/v1/history?category=PEOPLE").body().toString())
                .contains("Снабжение", "TEAM");
        assertThat(head.delete(path, "If-Match", "\"2\"").status()).isEqualTo(204);
        assertThat(head.get(TEAMS + "?organisationId=" + ours.id()).body().size())
                .isZero();
    }

    @Test
    void a_name_is_used_once_in_a_company_and_people_come_from_it() {
        head.post(TEAMS, of(ours, team("Закупки")));
        assertThat(head.post(TEAMS, of(ours, team("закупки"))).codes()).containsExactly("TEAM_NAME_TAKEN");
        assertThat(head.post(TEAMS, of(ours, team(" "))).codes()).containsExactly("REQUIRED");
        UUID stranger = given.member(theirs, Role.BUYER).id();
        Http.Answer foreign = head.post(TEAMS, of(ours, team("Вместе", anna.id(), stranger, UUID.randomUUID())));
        assertThat(foreign.codes()).containsExactly("NOT_OF_THIS_PLACE", "NOT_OF_THIS_PLACE");
        assertThat(foreign.body().at("/errors/0/pointer").asString()).isEqualTo("/members/1");
    }

    @Test
    void nobody_else_reaches_them() {
        String path = TEAMS + "/"
                + head.post(TEAMS, of(ours, team("Закупки", anna.id())))
                        .body()
                        .path("id")
                        .asString();
        Http.Browser stranger = http.signedIn(given.member(theirs, Role.COMPANY_ADMINISTRATOR));
        assertThat(stranger.get(TEAMS).body().size()).isZero();
        assertThat(stranger.get(TEAMS + "?organisationId=" + ours.id()).status())
                .isEqualTo(403);
        assertThat(stranger.put(path, team("Моё"), "If-Match", "\"1\"").status())
                .isEqualTo(404);
        assertThat(stranger.post(TEAMS, of(ours, team("Моё"))).status()).isEqualTo(403);
        assertThat(head.post(TEAMS, team("Продавцы")).status()).isEqualTo(403);
        assertThat(http.signedIn(anna).get(TEAMS).status()).isEqualTo(403);
        Http.Browser administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        Map<String, Object> ofNobody = team("Ничья");
        ofNobody.put("organisationId", UUID.randomUUID());
        assertThat(administrator.post(TEAMS, ofNobody).status()).isEqualTo(404);
        assertThat(administrator
                        .put(path, team("Закупки", boris.id()), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoever_keeps_people_of_one_company_does_not_see_the_teams_of_another_they_only_buy_for() {
        http.signedIn(given.member(theirs, Role.COMPANY_ADMINISTRATOR)).post(TEAMS, of(theirs, team("Тайная")));
        Given.Person both = given.member(ours, Role.COMPANY_ADMINISTRATOR);
        given.grant(both.id(), Role.BUYER, theirs.id(), null);
        Http.Browser browser = http.signedIn(both);
        browser.post(TEAMS, of(ours, team("Своя")));
        assertThat(browser.get(TEAMS).body().findValuesAsString("name")).containsExactly("Своя");
    }

    @Test
    void whoever_is_not_named_any_more_is_out_even_if_they_had_left_meanwhile() {
        Http.Answer made = head.post(TEAMS, of(ours, team("Закупки", anna.id(), boris.id())));
        String path = TEAMS + "/" + made.body().path("id").asString();
        given.asSystem(sql -> sql.deleteFrom(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(boris.id()))
                .execute());
        assertThat(head.get(TEAMS).body().at("/0/members").size()).isEqualTo(1);
        assertThat(head.put(path, team("Закупки", anna.id()), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        given.grant(boris.id(), Role.BUYER, ours.id(), null);
        assertThat(head.get(TEAMS).body().at("/0/members").size()).isEqualTo(1);
    }

    private static Map<String, Object> team(String name, UUID... members) {
        Map<String, Object> team = new HashMap<>();
        team.put("name", name);
        team.put("members", List.of(members));
        return team;
    }

    private static Map<String, Object> of(Given.Customer customer, Map<String, Object> team) {
        team.put("organisationId", customer.id());
        return team;
    }
}
