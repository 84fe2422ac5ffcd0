package org.kabinet.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/**
 * Rows as JDBC hands them over: for the reads of hundreds of rows on each page of goods, where a record for each row costs more than finding
 * it does. The order of columns is the text's own.
 */
public final class RawRows {

    /** Makes something of the row at hand. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the row at hand. */
    @FunctionalInterface
    public interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private RawRows() {}

    public static <T> List<T> list(ResultQuery<?> query, Reader<T> reader) {
        List<T> read = new ArrayList<>();
        forEach(query, row -> read.add(reader.read(row)));
        return read;
    }

    public static void forEach(ResultQuery<?> query, Taker taker) {
        try (ResultSet rows = query.fetchResultSet()) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException e) {
            throw new DataAccessException("Rows cannot be read", e);
        }
    }
}
