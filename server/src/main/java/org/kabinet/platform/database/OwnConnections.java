package org.kabinet.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.stereotype.Component;

/** Connections outside of the pool, for work that holds one for as long as the process runs. */
@Component
public class OwnConnections {
    private final Database database;

    OwnConnections(Database database) {
        this.database = database;
    }

    /** A connection with no more rights than those of the pool; the caller closes it. */
    public Connection open() throws SQLException {
        Connection connection = database.owner().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role kabinet_app");
        }
        return connection;
    }
}
