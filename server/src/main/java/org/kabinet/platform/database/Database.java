package org.kabinet.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL of this installation, embedded or the operator's own, reached as the owner of the database. */
final class Database implements AutoCloseable {
    private static final String NAME = "kabinet";
    private static final int OLDEST = 18;

    private final String url;
    private final String user;
    private final String password;
    private final @Nullable PostgresServer server;

    private Database(String url, String user, String password, @Nullable PostgresServer server) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.server = server;
    }

    static Database embedded(DataFolder folder) {
        var programs = PostgresBinaries.unpackedIn(folder.path().resolve("postgres/programs"));
        PostgresServer server = PostgresServer.start(programs, folder.path().resolve("postgres"), tuning());
        createDatabase(server);
        var database = new Database(server.url(NAME), NAME, server.password(), server);
        database.rebuildIndexesAfterUpgrade();
        return database;
    }

    static Database own(KabinetSettings.Database settings) {
        var database = new Database(settings.url(), settings.user(), settings.password(), null);
        database.checkVersion();
        return database;
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    DataSource owner() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    private void checkVersion() {
        try (Connection connection = owner().getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StartupFailure("PostgreSQL " + OLDEST + " or newer is needed, but " + url + " is " + version);
            }
        } catch (SQLException e) {
            throw new StartupFailure("The database " + url + " does not answer: " + e.getMessage(), e);
        }
    }

    /** Another version of the programs may sort text in another way; indexes made before would then be wrong. */
    private void rebuildIndexesAfterUpgrade() {
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement()) {
            if (exists(
                    statement,
                    "select from pg_database where datname = '" + NAME
                            + "' and datcollversion is distinct from pg_database_collation_actual_version(oid)")) {
                statement.execute("reindex database " + NAME);
                statement.execute("alter database " + NAME + " refresh collation version");
            }
        } catch (SQLException e) {
            close();
            throw new StartupFailure("The embedded PostgreSQL cannot be brought up to date: " + e.getMessage(), e);
        }
    }

    private static void createDatabase(PostgresServer server) {
        try (Connection connection = server.superuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute(
                        "create role " + NAME + " login createrole createdb password '" + server.password() + "'");
            }
            if (!exists(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException e) {
            server.close();
            throw new StartupFailure("The embedded PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static Map<String, String> tuning() {
        long memory = ((com.sun.management.OperatingSystemMXBean)
                                java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                        .getTotalMemorySize()
                / (1024 * 1024);
        var settings = new LinkedHashMap<String, String>();
        settings.put("shared_buffers", Math.clamp(memory / 8, 128, 2048) + "MB");
        settings.put("effective_cache_size", Math.max(memory / 2, 256) + "MB");
        settings.put("work_mem", "16MB");
        settings.put("maintenance_work_mem", "128MB");
        settings.put("random_page_cost", "1.1");
        settings.put("jit", "off");
        settings.put("max_wal_size", "2GB");
        settings.put("wal_compression", "on");
        settings.put("checkpoint_timeout", "15min");
        settings.put("timezone", "UTC");
        settings.put("shared_preload_libraries", "pg_stat_statements");
        return settings;
    }
}
