package org.kabinet.audit.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.database.TestDatabase;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What has been written stays as it is, whoever tries; and what is written is everything. */
@KabinetTest
class FinalTests {
    private static final List<String> ATTEMPTS = List.of(
            "update audit.record set content = '{}'",
            "delete from audit.record",
            "truncate audit.record",
            "insert into audit.record select * from audit.record",
            "update audit.record set content = null, digest = 'x'",
            "update audit.chain set hash = 'x'",
            "delete from audit.chain",
            "delete from audit.waiting",
            "update audit.waiting set person_name = 'Nobody'");

    /** Tables whose changes are told elsewhere or are nobody's business. */
    private static final List<String> NOT_RECORDED = List.of(
            // A mirror of the ERP: the exchange journal says what came, and every step of it is one record.
            "catalogue.%",
            "pricing.price",
            "pricing.price_list",
            "pricing.exchange_rate",
            "pricing.carried_price",
            // The journal itself.
            "integrations.exchange_session",
            "integrations.exchange_refusal",
            "integrations.order_export",
            // Follows from the exchanges, each of which is recorded.
            "integrations.exchange_catalogue",
            // Wishes, until they are ordered.
            "ordering.cart",
            "ordering.cart_line",
            // Follows from what is recorded.
            "ordering.order_counter",
            "ordering.handover",
            // What passes is recorded with each client and each order.
            "access.departure_item",
            "access.setup_link",
            // What was offered is recorded when it is taken; keys are worth nothing to whoever reads the log.
            "access.invitation_grant",
            "access.invitation_key",
            // A worksheet of wishes, soon forgotten; each invitation that comes of it is recorded.
            "access.bulk_invitation",
            "access.bulk_line",
            // Random, and gone after some minutes; the key that is added or the sign-in that follows is recorded.
            "access.passkey_challenge",
            // Out for a quarter of an hour; the sign-in that follows is recorded.
            "access.entry_link",
            // Out for ten minutes; the sign-in that follows is recorded.
            "access.sso_attempt",
            // Anybody may write here; who decided and why stands in the row, what follows is recorded.
            "access.registration",
            // Changes with each sign-in, which is recorded itself; what was tried in vain is recorded as refused.
            "access.device",
            "access.failed_proof",
            // Hashes, and nothing besides.
            "access.former_password",
            // What letters tell of is recorded, what they say is forgotten.
            "notifications.%",
            // A report that the portal writes about itself.
            "access.isolation_check",
            // The log itself.
            "audit.%");

    @Autowired
    Given given;

    @BeforeAll
    static void somethingIsInTheLog(@Autowired Given given) {
        given.company(given.branch("FIN"), "Sever");
        given.asSystem(sql -> sql.execute("select audit.seal()"));
        given.branch("FIM");
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void no_role_of_the_portal_changes_a_record(String role, String attempt) throws SQLException {
        try (Connection connection = TestDatabase.instance().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set role " + role);
            assertThatThrownBy(() -> statement.execute(attempt))
                    .isInstanceOf(SQLException.class)
                    .extracting(refusal -> ((SQLException) refusal).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void no_role_of_the_portal_switches_the_recording_off(String role) throws SQLException {
        try (Connection connection = TestDatabase.instance().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set role " + role);
            assertThatThrownBy(() -> statement.execute("alter table ordering.orders disable trigger user"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("set session_replication_role = replica"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void silence_is_for_kabinet_itself_only() throws SQLException {
        try (Connection connection = TestDatabase.instance().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set kabinet.unrecorded = on");
            statement.execute("set role kabinet_all");
            statement.execute("set kabinet.permissions = '{organisations.branch.keep}'");
            statement.execute("update organisations.branch set phone = '112' where code = 'FIM'");
            statement.execute("set role kabinet_system");
            statement.execute("update organisations.branch set phone = '911' where code = 'FIM'");
        }
        assertThat(told()).anySatisfy(content -> assertThat(content).contains("112"));
        assertThat(told()).noneSatisfy(content -> assertThat(content).contains("911"));
    }

    @Test
    void also_the_owner_of_the_database_is_refused() throws SQLException {
        try (Connection connection = TestDatabase.instance().owner().getConnection();
                var statement = connection.createStatement()) {
            for (String attempt : ATTEMPTS.subList(0, 3)) {
                assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("the log is never changed");
            }
        }
    }

    @Test
    void who_comes_past_the_portal_is_recorded_too() throws SQLException {
        try (Connection connection = TestDatabase.instance().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update organisations.branch set name = 'By hand' where code = 'FIN'");
        }
        assertThat(told()).anySatisfy(content -> assertThat(content).contains("\"kind\": \"DATABASE\"", "By hand"));
    }

    @Test
    void every_table_of_business_is_recorded_or_has_a_reason_not_to_be() throws SQLException {
        assertThat(unrecorded()).isEmpty();
    }

    @Test
    void a_table_that_nobody_thought_of_is_found() throws SQLException {
        try (Connection connection = TestDatabase.instance().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table ordering.forgotten (id uuid primary key)");
            assertThat(unrecorded()).containsExactly("ordering.forgotten");
            statement.execute("drop table ordering.forgotten");
        }
    }

    private List<String> told() {
        return given.asSystem(sql -> {
            sql.execute("select audit.seal()");
            return sql.fetchValues("select content from audit.record where object_type = 'BRANCH'").stream()
                    .map(String::valueOf)
                    .toList();
        });
    }

    @Test
    void what_is_recorded_of_a_new_order_leaves_out_no_column_that_is_somebodys_business() throws SQLException {
        try (Connection connection = TestDatabase.instance().superuser().getConnection();
                var statement = connection.createStatement();
                var forgotten = statement.executeQuery("""
                        select a.attname
                        from pg_attribute a join pg_trigger t on t.tgrelid = a.attrelid and t.tgname = 'audit_changed'
                        where a.attrelid = 'ordering.orders'::regclass and a.attnum > 0 and not a.attisdropped
                          and a.attname <> all ((regexp_match(pg_get_triggerdef(t.oid), '{id,[^}]*}'))[1]::text[])
                          and (select strpos(prosrc, quote_literal(a.attname)) from pg_proc where oid = 'audit.orders_added'::regproc) = 0
                        """)) {
            assertThat(forgotten.next()).isFalse();
        }
    }

    static Stream<String> roles() {
        return Stream.concat(
                Stream.of("kabinet_app"), Stream.of(ActorKind.values()).map(ActorKind::databaseRole));
    }

    static Stream<Arguments> attempts() {
        return roles().flatMap(role -> ATTEMPTS.stream().map(attempt -> Arguments.of(role, attempt)));
    }

    private static List<String> unrecorded() throws SQLException {
        var found = new ArrayList<String>();
        try (Connection connection = TestDatabase.instance().superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select n.nspname || '.' || c.relname
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%'
                          and n.nspname not in ('information_schema', 'public', 'platform')
                          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit_added')
                        order by 1
                        """)) {
            while (rows.next()) {
                String table = rows.getString(1);
                boolean meant = NOT_RECORDED.stream()
                        .anyMatch(known -> known.endsWith("%")
                                ? table.startsWith(known.substring(0, known.length() - 1))
                                : table.equals(known));
                if (!meant) {
                    found.add(table);
                }
            }
        }
        return found;
    }
}
