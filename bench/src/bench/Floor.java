package bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** As many connections as the portal's own pool has, shared by all clients, and nothing else. */
final class Floor implements AutoCloseable {
    private static final int CONNECTIONS = 32;

    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);

    Floor(Database database) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    /** Work on a connection; what it does is one transaction. */
    @FunctionalInterface
    interface Work {
        void on(Connection connection) throws SQLException;
    }

    void transaction(Work work) throws SQLException, InterruptedException {
        Connection connection = connections.take();
        try {
            work.on(connection);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connections.add(connection);
        }
    }

    /** Reads a query to its last column. */
    static void read(Connection connection, String query, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= width; i++) {
                    rows.getString(i);
                }
            }
        }
    }

    static void write(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(connection, statement, values)) {
            prepared.execute();
        }
    }

    static PreparedStatement prepared(Connection connection, String query, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Object[] array) {
                statement.setArray(i + 1, connection.createArrayOf(array instanceof String[] ? "text" : "uuid", array));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
