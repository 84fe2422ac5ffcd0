package org.kabinet.access.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.INVITATION;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.organisations.Tables.ORGANISATION;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class ErasureTests {
    private static final String NAME = "Горохова Инга";
    private static int count;

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Given.Customer customer;
    private Given.Person inga;

    @BeforeEach
    void somebodyWorkedHere() {
        customer = given.company(given.branch("E" + ++count), "Стирка");
        inga = given.member(customer, Role.BUYER);
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.NAME, NAME)
                .set(PERSON.PHONE, "+7 900 123-45-67")
                .where(PERSON.ID.eq(inga.id()))
                .execute());
        http.signedIn(inga);
    }

    @Test
    void whoever_has_left_is_forgotten_and_the_history_can_still_be_checked() {
        var administrator = administrator();
        block();
        assertThat(erase(administrator, NAME).status()).isEqualTo(204);
        assertThat(administrator.get("/api/v1/people/" + inga.id()).status()).isEqualTo(404);
        assertThat(erase(administrator, NAME).status()).isEqualTo(404);
        given.asSystem(sql -> {
            var left = sql.selectFrom(PERSON).where(PERSON.ID.eq(inga.id())).fetchSingle();
            assertThat(left.getName()).isEqualTo("Данные стёрты");
            assertThat(left.getPhone()).isEmpty();
            assertThat(left.getLogin()).doesNotContain(inga.login());
            assertThat(left.getPasswordHash()).isNull();
            return left;
        });
        var told = administrator.get("/api/v1/history?objectId=" + inga.id()).body();
        assertThat(told.toString()).doesNotContain(NAME, inga.login(), "+7 900 123-45-67");
        assertThat(told.at("/items/0/action").asString()).isEqualTo("ERASED");
        assertThat(told.at("/items/0/withheld").asBoolean()).isFalse();
        assertThat(told.at("/items/1/withheld").asBoolean()).isTrue();
        String extract = new String(
                administrator
                        .get("/api/v1/history/export.log?organisationId=" + customer.id())
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(extract).doesNotContain(NAME, inga.login(), "123-45-67").contains("\nend\t");
    }

    @Test
    void somebody_who_comes_in_is_not_erased_nor_by_a_wrong_name_nor_by_who_may_not() {
        var administrator = administrator();
        assertThat(erase(administrator, NAME).problem()).isEqualTo("/problems/access/person-active");
        block();
        var refused = erase(administrator, "Горохова");
        assertThat(refused.body().at("/errors/0/code").asString()).isEqualTo("NAME_DIFFERS");
        assertThat(erase(http.signedIn(given.overseer(Role.SUPERVISOR)), NAME).status())
                .isEqualTo(403);
        assertThat(erase(http.signedIn(given.member(customer, Role.COMPANY_ADMINISTRATOR)), NAME)
                        .status())
                .isEqualTo(403);
        var self = given.overseer(Role.ADMINISTRATOR);
        var browser = http.signedIn(self);
        assertThat(browser.post("/api/v1/people/" + self.id() + "/erasure", Map.of("typedName", "x"))
                        .problem())
                .isEqualTo("/problems/access/not-oneself");
    }

    @Test
    void a_private_person_goes_with_their_customer_and_a_company_stays() {
        var private_ = given.individual(given.branch("F" + ++count), "Тихонов Лев");
        var lev = given.member(private_, Role.INDIVIDUAL);
        var administrator = administrator();
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.STATUS, "BLOCKED")
                .set(PERSON.NAME, "Тихонов Лев")
                .where(PERSON.ID.eq(lev.id()))
                .execute());
        assertThat(administrator
                        .post("/api/v1/people/" + lev.id() + "/erasure", Map.of("typedName", "Тихонов Лев"))
                        .status())
                .isEqualTo(204);
        assertThat(organisation(private_)).isEqualTo("Данные стёрты");
        block();
        erase(administrator, NAME);
        assertThat(organisation(customer)).isEqualTo("Стирка");
    }

    @Test
    void who_was_asked_in_is_forgotten_too() {
        var keeper = http.signedIn(given.member(customer, Role.COMPANY_ADMINISTRATOR));
        var grants = List.of(Map.of("role", "BUYER", "organisationId", customer.id()));
        var address = "asked-" + count + "@erased.example";
        var asked = keeper.post("/api/v1/invitations", Map.of("email", address, "name", NAME, "grants", grants));
        assertThat(asked.status()).isEqualTo(201);
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.LOGIN, address)
                .where(PERSON.ID.eq(inga.id()))
                .execute());
        var administrator = administrator();
        block();
        assertThat(erase(administrator, NAME).status()).isEqualTo(204);
        var left = given.asSystem(sql -> sql.fetchCount(INVITATION, INVITATION.EMAIL.eq(address)));
        assertThat(left).isZero();
        String extract = new String(
                administrator
                        .get("/api/v1/history/export.log?organisationId=" + customer.id())
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(extract).contains("\nend\t").doesNotContain(address);
    }

    @Test
    void teams_forget_who_was_in_them() {
        var keeper = http.signedIn(given.member(customer, Role.COMPANY_ADMINISTRATOR));
        var team = Map.of("organisationId", customer.id(), "name", "Прачечная", "members", List.of(inga.id()));
        assertThat(keeper.post("/api/v1/teams", team).status()).isEqualTo(201);
        assertThat(keeper.get("/api/v1/history?category=PEOPLE").body().toString())
                .contains("Прачечная", NAME);
        var administrator = administrator();
        block();
        assertThat(erase(administrator, NAME).status()).isEqualTo(204);
        assertThat(administrator
                        .get("/api/v1/teams?organisationId=" + customer.id())
                        .body()
                        .at("/0/members")
                        .size())
                .isZero();
        assertThat(keeper.get("/api/v1/history?category=PEOPLE").body().toString())
                .doesNotContain(NAME);
    }

    private String organisation(Given.Customer whose) {
        return given.asSystem(sql -> sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(whose.id()))
                .fetchSingle()
                .getName());
    }

    private Http.Browser administrator() {
        return http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    private void block() {
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.STATUS, "BLOCKED")
                .where(PERSON.ID.eq(inga.id()))
                .execute());
    }

    private Http.Answer erase(Http.Browser browser, String name) {
        return browser.post("/api/v1/people/" + inga.id() + "/erasure", Map.of("typedName", name));
    }
}
