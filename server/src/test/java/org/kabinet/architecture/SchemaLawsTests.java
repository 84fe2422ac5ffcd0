package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kabinet.platform.database.TestDatabase;
import org.kabinet.testing.KabinetTest;

@KabinetTest
class SchemaLawsTests {

    @ParameterizedTest
    @MethodSource("laws")
    void the_database_obeys(String law, String breach) throws SQLException {
        try (var connection = TestDatabase.instance().superuser().getConnection()) {
            assertThat(SchemaLaws.violations(connection, law)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_breach_is_found(String law, String breach) throws SQLException {
        try (var connection = TestDatabase.instance().superuser().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(breach);
                assertThat(SchemaLaws.violations(connection, law)).isNotEmpty();
            } finally {
                connection.rollback();
            }
        }
    }

    static Stream<Arguments> laws() {
        return Stream.of(
                Arguments.of(SchemaLaws.TABLES_ARE_PROTECTED, "create table ordering.open (id uuid)"),
                Arguments.of(
                        SchemaLaws.TABLES_ARE_PROTECTED, "alter table ordering.orders no force row level security"),
                Arguments.of(
                        SchemaLaws.POLICIES_NAME_THEIR_ROLE, "create policy anybody on ordering.orders using (true)"),
                Arguments.of(
                        SchemaLaws.VIEWS_RUN_AS_THE_READER,
                        "create view ordering.all_orders as select * from ordering.orders"),
                Arguments.of(
                        SchemaLaws.NO_KEY_LEAVES_ITS_SCHEMA,
                        "create table ordering.wish (id uuid references catalogue.product)"),
                Arguments.of(SchemaLaws.RECORDS_ARE_NARROWED, "drop policy narrowed_staff on pricing.personal_price"),
                Arguments.of(SchemaLaws.RECORDS_ARE_NARROWED, "drop policy narrowed_member on ordering.payment"),
                Arguments.of(SchemaLaws.ACTOR_ROLES_OBEY, "alter role kabinet_member bypassrls"));
    }
}
