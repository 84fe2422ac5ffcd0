package org.kabinet.access.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.actor.Scope;
import org.kabinet.platform.database.TestDatabase;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
class IsolationCheckTests {
    private static final String NARROWED = """
            call platform.narrow('organisations.organisation', 'kabinet_staff', 'branch_id',
                '(branch_id, account_manager_id) in (select place, person from platform.current_owners() where person is not null)')""";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    private Given.Person administrator;
    private Given.Person buyer;

    @BeforeEach
    void two_companies_of_two_branches() {
        var here = given.branch("C" + System.nanoTime() % 100_000);
        var there = given.branch("D" + System.nanoTime() % 100_000);
        buyer = given.member(given.company(here, "Sever"), Role.BUYER);
        given.member(given.company(there, "Yug"), Role.ACCOUNTANT);
        given.staff(here, Role.MANAGER);
        given.staff(there, Role.FORWARDER);
        administrator = given.overseer(Role.ADMINISTRATOR);
    }

    @AfterEach
    void mended() throws SQLException {
        superuser("drop policy if exists leak on organisations.contract");
        superuser("drop policy if exists leak on ordering.order_counter");
        superuser("alter table organisations.delivery_address force row level security");
    }

    @Test
    void where_all_is_well_nothing_is_found_though_much_was_asked() {
        var check = checked();
        assertThat(check.path("findings")).isEmpty();
        assertThat(check.path("people").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(check.path("probes").asInt()).isGreaterThan(50);
        var kept = http.signedIn(administrator).get("/api/v1/isolation-checks").body();
        assertThat(kept.get(0)).isEqualTo(check);
    }

    @Test
    void a_policy_that_shows_others_is_found_with_the_table_and_the_person() throws SQLException {
        superuser("create policy leak on organisations.contract for select to kabinet_member using (true)");
        var findings = checked().path("findings");
        assertThat(findings.valueStream())
                .anySatisfy(finding -> {
                    assertThat(finding.path("kind").asString()).isEqualTo("SHOWS_OTHERS");
                    assertThat(finding.path("subject").asString()).isEqualTo("organisations.contract");
                    assertThat(finding.path("personId").asString())
                            .isEqualTo(buyer.id().toString());
                })
                .allSatisfy(finding ->
                        assertThat(finding.path("subject").asString()).isEqualTo("organisations.contract"));
        assertThat(mailbox.letterTo(administrator.login()).subject()).startsWith("Проверка изоляции");
    }

    @Test
    void a_table_that_names_only_branches_is_asked_as_members_too() throws SQLException {
        superuser("create policy leak on ordering.order_counter for select to kabinet_member using (true)");
        superuser(
                "insert into ordering.order_counter select id, 2026, 5 from organisations.branch on conflict do nothing");
        assertThat(checked().path("findings").valueStream())
                .extracting(
                        finding -> finding.path("subject").asString(),
                        finding -> finding.path("cabinet").asString())
                .containsOnly(tuple("ordering.order_counter", "CUSTOMER"));
    }

    @Test
    void a_manager_who_sees_the_clients_of_others_though_their_role_shows_their_own_is_found() throws SQLException {
        var here = given.branch("E" + System.nanoTime() % 100_000);
        var theirs = given.company(here, "Theirs");
        given.company(here, "Of others");
        var manager = given.scoped(given.staff(here, Role.MANAGER), Scope.OWN);
        given.cares(manager, theirs);
        assertThat(checked().path("findings")).isEmpty();
        superuser("alter policy narrowed_staff on organisations.organisation using (true)");
        try {
            assertThat(checked().path("findings").valueStream())
                    .extracting(
                            finding -> finding.path("subject").asString(),
                            finding -> finding.path("personId").asString())
                    .contains(tuple("organisations.organisation", manager.id().toString()));
        } finally {
            superuser(NARROWED);
        }
    }

    @Test
    void a_table_that_its_owner_may_read_past_the_policies_is_found() throws SQLException {
        superuser("alter table organisations.delivery_address no force row level security");
        assertThat(checked().path("findings").valueStream()).singleElement().satisfies(finding -> {
            assertThat(finding.path("kind").asString()).isEqualTo("UNPROTECTED");
            assertThat(finding.path("subject").asString()).isEqualTo("organisations.delivery_address");
        });
    }

    private JsonNode checked() {
        var answer = http.signedIn(administrator).post("/api/v1/isolation-checks", null);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private static void superuser(String statement) throws SQLException {
        try (var connection = TestDatabase.instance().superuser().getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
