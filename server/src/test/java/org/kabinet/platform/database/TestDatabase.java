package org.kabinet.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * One real PostgreSQL for all tests of this process. The migrations run once, into a template; a fresh database is a copy of
 * it, owned by a role that is no superuser, as in production.
 */
public final class TestDatabase {
    private static final String OWNER = "kabinet";
    private static final String TEMPLATE = "kabinet_template";
    private static final String DATABASE = "kabinet_test";
    private static final TestDatabase INSTANCE = new TestDatabase();

    private final PostgresServer server;

    private TestDatabase() {
        Path target = Path.of("target").toAbsolutePath();
        Path folder = target.resolve("postgres-for-tests")
                .resolve(Long.toString(ProcessHandle.current().pid()));
        Path programs = PostgresBinaries.unpackedIn(target.resolve("postgres-for-generator"));
        var quick = Map.of(
                "fsync",
                "off",
                "synchronous_commit",
                "off",
                "full_page_writes",
                "off",
                "jit",
                "off",
                "timezone",
                "UTC");
        server = PostgresServer.start(programs, folder, quick);
        SpringApplication.getShutdownHandlers().add(() -> stop(folder));
        asSuperuser("create role " + OWNER + " login createrole createdb password '" + server.password() + "'");
        asSuperuser("create database " + TEMPLATE + " owner " + OWNER);
        Migrations.apply(server.dataSource(TEMPLATE, OWNER), "classpath:db/migration");
    }

    public static TestDatabase instance() {
        return INSTANCE;
    }

    /** Replaces the database by a fresh copy; whoever was connected is cut off. */
    public void renew() {
        asSuperuser("drop database if exists " + DATABASE + " with (force)");
        asSuperuser("create database " + DATABASE + " template " + TEMPLATE + " owner " + OWNER);
    }

    /** A database of the same owner in which nothing has been done yet. */
    public DataSource empty(String name) {
        asSuperuser("drop database if exists " + name + " with (force)");
        asSuperuser("create database " + name + " owner " + OWNER);
        return server.dataSource(name, OWNER);
    }

    /** Waits until the application listens to live events again, which it does on a connection of its own. */
    public void awaitListener() throws InterruptedException {
        for (int tries = 0; tries < 200 && !listening(); tries++) {
            Thread.sleep(50);
        }
    }

    private boolean listening() {
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select from pg_stat_activity where datname = current_database() and query like 'listen %'")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return server.url(DATABASE);
    }

    public String user() {
        return OWNER;
    }

    public String password() {
        return server.password();
    }

    /** The database as its owner, who under row level security sees everything but obeys it no less than in production. */
    public DataSource owner() {
        return server.dataSource(DATABASE, OWNER);
    }

    /** The database as one who may do anything, for tests that break something on purpose. */
    public DataSource superuser() {
        return server.superuser(DATABASE);
    }

    private void asSuperuser(String sql) {
        try (Connection connection = server.superuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop(Path folder) {
        server.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
