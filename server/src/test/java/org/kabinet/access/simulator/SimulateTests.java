package org.kabinet.access.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kabinet.jooq.access.Tables.PERSON;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class SimulateTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String SIMULATION = "/api/v1/roles/simulation";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    PlatformTransactionManager transactions;

    private Given.Customer ours;
    private Given.Customer theirs;
    private Http.Browser companyAdministrator;
    private Http.Browser administrator;

    @BeforeEach
    void twoCompanies() {
        int n = COUNT.incrementAndGet();
        ours = given.company(given.branch("T" + n), "Ромашка");
        theirs = given.company(given.branch("U" + n), "Василёк");
        companyAdministrator = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
        administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    @Test
    void other_roles_are_shown_beside_those_held_and_nothing_is_saved() {
        Given.Person person = given.member(ours, Role.ACCOUNTANT);
        JsonNode shown = administrator
                .post(
                        SIMULATION,
                        Map.of(
                                "personId",
                                person.id(),
                                "grants",
                                List.of(grant("BUYER", ours), grant("BUYER", theirs))))
                .body();
        assertThat(texts(shown.at("/before/permissions"))).containsExactly("pricing.price.read");
        assertThat(texts(shown.at("/after/permissions"))).contains("ordering.order.place");
        assertThat(texts(shown.at("/before/organisations"))).containsExactly("Ромашка");
        assertThat(texts(shown.at("/after/organisations"))).containsExactly("Василёк", "Ромашка");
        assertThat(shown.at("/before/counts/CUSTOMERS").asInt()).isEqualTo(1);
        assertThat(shown.at("/after/counts/CUSTOMERS").asInt()).isEqualTo(2);
        JsonNode now = administrator.get("/api/v1/people/" + person.id()).body();
        assertThat(now.path("version").asInt()).isEqualTo(1);
        assertThat(now.path("grants").size()).isEqualTo(1);
    }

    @Test
    void a_role_can_be_tried_before_it_is_changed() {
        String role = companyAdministrator
                .post(
                        "/api/v1/roles",
                        Map.of(
                                "organisationId",
                                ours.id(),
                                "likeness",
                                "BUYER",
                                "name",
                                "Пробная",
                                "permissions",
                                List.of("pricing.price.read")))
                .body()
                .path("id")
                .asString();
        Given.Person person = given.member(ours, Role.BUYER);
        companyAdministrator.put(
                "/api/v1/people/" + person.id() + "/roles",
                List.of(Map.of("role", "BUYER", "roleId", role, "organisationId", ours.id())),
                "If-Match",
                "\"1\"");
        JsonNode shown = companyAdministrator
                .post(
                        SIMULATION,
                        Map.of(
                                "personId",
                                person.id(),
                                "role",
                                Map.of("id", role, "permissions", List.of("organisations.address.keep"))))
                .body();
        assertThat(texts(shown.at("/before/permissions"))).containsExactly("pricing.price.read");
        assertThat(texts(shown.at("/after/permissions"))).containsExactly("organisations.address.keep");
    }

    @Test
    void a_company_learns_nothing_of_what_its_people_see_elsewhere() {
        Given.Person shared = given.member(ours, Role.BUYER);
        given.grant(shared.id(), Role.BUYER, theirs.id(), null);
        given.grant(shared.id(), Role.SUPERVISOR, null, null);
        JsonNode shown = companyAdministrator
                .post(SIMULATION, Map.of("personId", shared.id(), "cabinet", "SUPERVISOR"))
                .body();
        assertThat(texts(shown.path("cabinets"))).containsExactly("CUSTOMER");
        assertThat(texts(shown.at("/before/organisations"))).containsExactly("Ромашка");
        assertThat(shown.at("/before/counts/CUSTOMERS").asInt()).isEqualTo(1);
        assertThat(shown.toString()).doesNotContain("Василёк");
    }

    @Test
    void who_may_not_give_the_roles_may_not_try_them() {
        Given.Person person = given.member(ours, Role.BUYER);
        Given.Person stranger = given.member(theirs, Role.BUYER);
        assertThat(http.signedIn(person)
                        .post(SIMULATION, Map.of("personId", person.id()))
                        .status())
                .isEqualTo(403);
        assertThat(companyAdministrator
                        .post(SIMULATION, Map.of("personId", stranger.id()))
                        .status())
                .isEqualTo(404);
        assertThat(companyAdministrator
                        .post(
                                SIMULATION,
                                Map.of("personId", person.id(), "grants", List.of(Map.of("role", "ADMINISTRATOR"))))
                        .status())
                .isEqualTo(422);
        assertThat(companyAdministrator.post(SIMULATION, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void looking_with_somebodys_eyes_cannot_write() {
        Given.Person person = given.member(ours, Role.COMPANY_ADMINISTRATOR);
        var actor = new Actor(
                ActorKind.MEMBER,
                person.id(),
                "Head",
                List.of(ours.id()),
                List.of(),
                List.of(),
                Set.of(Role.COMPANY_ADMINISTRATOR),
                null);
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        assertThatThrownBy(() -> Actors.runAs(
                        actor,
                        () -> reading.executeWithoutResult(status -> given.as(
                                actor,
                                sql -> sql.update(PERSON)
                                        .set(PERSON.PHONE, UUID.randomUUID().toString())
                                        .execute()))))
                .rootCause()
                .hasMessageContaining("read-only");
    }

    private static Map<String, Object> grant(String role, Given.Customer customer) {
        return Map.of("role", role, "organisationId", customer.id());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
