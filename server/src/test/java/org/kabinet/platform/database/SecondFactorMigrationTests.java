package org.kabinet.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A portal that was in use when the rule about second factors joined the others: nobody may come in more easily the day after. */
class SecondFactorMigrationTests {
    private static final String LOCATION = "classpath:db/migration";
    private static final String BEFORE = "093";
    private static final String STRICT = "10000000-0000-0000-0000-000000000001";
    private static final String NEW = "10000000-0000-0000-0000-000000000002";
    private static final String EASY = "10000000-0000-0000-0000-000000000003";
    private static final String POLICIES =
            "select coalesce(organisation_id::text, 'seller'), second_factor, minimum_length,"
                    + " known_refused, session_hours, version from access.entry_policy order by organisation_id nulls first";

    private DataSource owner;

    @BeforeEach
    void aPortalOfTheDayBefore() {
        owner = TestDatabase.instance().empty("kabinet_upgraded");
        Migrations.module(owner, LOCATION, "__root", "platform").load().migrate();
        for (String module : Migrations.MODULES) {
            if (module.equals("access")) {
                Migrations.module(owner, LOCATION, module, module)
                        .repeatableSqlMigrationPrefix("none")
                        .target(BEFORE)
                        .load()
                        .migrate();
            } else {
                Migrations.module(owner, LOCATION, module, module).load().migrate();
            }
        }
        run(
                "call platform.protect('access.entry_policy')",
                "call platform.protect('access.entry_rule')",
                "call audit.watch('access.entry_rule', 'SETTINGS', 'ENTRY_RULE', 'organisation_id', 'id', '{}',"
                        + " '{id,organisation_id}')");
    }

    @Test
    void every_rule_is_kept_beside_a_policy_and_without_one() {
        run(
                "insert into access.entry_rule (id, organisation_id, second_factor) values"
                        + " (uuidv7(), null, 'STAFF'), (uuidv7(), '" + STRICT + "', 'EVERYONE'), (uuidv7(), '" + NEW
                        + "', 'EVERYONE')",
                "insert into access.entry_policy (id, organisation_id, minimum_length, known_refused, session_hours, version)"
                        + " values (uuidv7(), '" + STRICT + "', 14, true, 8, 3), (uuidv7(), '" + EASY
                        + "', 10, false, 0, 1)",
                "update access.entry_policy set minimum_length = 12 where organisation_id is null");

        Migrations.apply(owner, LOCATION);

        assertThat(rows(POLICIES))
                .containsExactly(
                        "seller STAFF 12 t 0 2",
                        STRICT + " EVERYONE 14 t 8 4",
                        NEW + " EVERYONE 8 f 0 1",
                        EASY + " NOBODY 10 f 0 1");
        assertThat(rows("select to_regclass('access.entry_rule')")).containsExactly("null");
    }

    @Test
    void where_nobody_had_a_rule_nothing_is_demanded() {
        Migrations.apply(owner, LOCATION);

        assertThat(rows(POLICIES)).containsExactly("seller NOBODY 8 t 0 1");
    }

    private void run(String... statements) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> rows(String query) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join(" ", row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
