package org.kabinet.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Many rows for one table. They are copied into a temporary table and inserted from there: COPY itself does not go past row level security, and
 * thousands of single inserts would keep whoever started the demo waiting.
 */
final class BulkInsert {
    private static final String STAGING = "demo_rows";

    private final String table;
    private final String columns;
    private final int width;
    private final StringBuilder rows = new StringBuilder();
    private int filled;

    private BulkInsert(Table<?> table, Field<?>... columns) {
        this.table = Objects.requireNonNull(table.getSchema()).getName() + '.' + table.getName();
        this.columns = Arrays.stream(columns).map(Field::getName).collect(Collectors.joining("\", \"", "\"", "\""));
        this.width = columns.length;
    }

    static BulkInsert into(Table<?> table, Field<?>... columns) {
        return new BulkInsert(table, columns);
    }

    /** Adds a row; an empty {@code Optional} stands for no value. */
    void row(@Nullable Object... values) {
        values(values).end();
    }

    /** Adds values to the row that is being written. */
    BulkInsert values(@Nullable Object... values) {
        for (Object value : values) {
            rows.append(filled++ == 0 ? "" : "\t").append(encoded(value));
        }
        return this;
    }

    /** Ends the row that is being written. */
    void end() {
        if (filled != width) {
            throw new IllegalArgumentException(table + " wants " + width + " values, not " + filled);
        }
        rows.append('\n');
        filled = 0;
    }

    void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table %s as select %s from %s with no data".formatted(STAGING, columns, table));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s from stdin".formatted(STAGING), new StringReader(rows.toString()));
            statement.execute("insert into %s (%s) select %s from %s".formatted(table, columns, columns, STAGING));
            statement.execute("drop table " + STAGING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case Optional<?> optional -> encoded(optional.orElse(null));
            case String text ->
                text.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
            default -> value.toString();
        };
    }
}
