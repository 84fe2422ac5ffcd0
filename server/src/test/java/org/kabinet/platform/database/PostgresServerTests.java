package org.kabinet.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresServerTests {
    private static final Map<String, String> SMALL = Map.of("shared_buffers", "16MB");

    private final Path programs = PostgresBinaries.unpackedIn(Path.of("target/postgres-for-generator"));

    @TempDir
    Path folder;

    @Test
    void what_was_written_survives_a_stop_and_a_kill() throws Exception {
        try (var server = start()) {
            execute(server, "create table kept (n int)");
        }
        var killed = start();
        execute(killed, "insert into kept values (1)");
        // the server is left running, as by a kill of our own process: the next start has to get rid of it
        try (var server = start()) {
            assertThat(count(server)).isEqualTo(1);
        }
    }

    @Test
    void a_pid_file_that_names_a_stranger_is_no_obstacle() throws Exception {
        try (var server = start()) {
            execute(server, "create table kept (n int)");
        }
        Files.write(
                folder.resolve("cluster/postmaster.pid"),
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        folder.toString(),
                        "1",
                        "1",
                        "",
                        "",
                        "0 0",
                        "ready"));
        try (var server = start()) {
            assertThat(count(server)).isZero();
        }
    }

    @Test
    void without_the_password_nobody_gets_in() {
        try (var server = start()) {
            var stranger = new PGSimpleDataSource();
            stranger.setUrl(server.url("postgres"));
            stranger.setUser("postgres");
            stranger.setPassword("guess");
            assertThatThrownBy(stranger::getConnection).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_data_folder_has_one_master() {
        try (var held = DataFolder.hold(folder)) {
            assertThat(held.path()).isEqualTo(folder.toAbsolutePath());
            assertThatThrownBy(() -> DataFolder.hold(folder))
                    .isInstanceOf(StartupFailure.class)
                    .hasMessageContaining("in use");
        }
        DataFolder.hold(folder).close();
    }

    private PostgresServer start() {
        return PostgresServer.start(programs, folder, SMALL);
    }

    private static void execute(PostgresServer server, String sql) throws Exception {
        try (Connection connection = server.superuser("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(PostgresServer server) throws Exception {
        try (Connection connection = server.superuser("postgres").getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
