package bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Puts into a fresh database what is measured: the demo's goods many times over, customers who have contracts, orders of theirs. */
final class Fill {
    static final String PASSWORD = "password-of-the-bench";

    private final Database database;
    private final Size size;

    Fill(Database database, Size size) {
        this.database = database;
        this.size = size;
    }

    void everything() throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            var goods = new FillGoods(connection, size);
            goods.everything();
            new FillCustomers(connection, size, goods).everything();
            new FillOrders(connection, size, goods).everything();
            connection.commit();
        }
        settle();
    }

    /** As after a night's rest: counted and swept. */
    private void settle() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }
}
