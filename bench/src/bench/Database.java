package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The portal's PostgreSQL, reached past the portal as the superuser: without row level security and log, which the floor does not pay for. */
record Database(String url, String password) {
    private static final int PORT_LINE = 3;

    static Database embeddedIn(Path data) throws IOException {
        Path home = data.resolve("postgres");
        String port = Files.readAllLines(home.resolve("cluster/postmaster.pid")).get(PORT_LINE).strip();
        String password = Files.readString(home.resolve("password")).strip();
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/kabinet", password);
    }

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", password);
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("ApplicationName", "bench");
        properties.setProperty("options", "-c kabinet.unrecorded=on");
        return DriverManager.getConnection(url, properties);
    }
}
