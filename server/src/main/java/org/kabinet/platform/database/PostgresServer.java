package org.kabinet.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The embedded PostgreSQL: real server programs on a data folder of ours, reachable from this machine only. Whoever starts
 * it must hold the folder alone; a server left over from a killed run is then ours to stop.
 */
final class PostgresServer implements AutoCloseable {
    private static final String SUPERUSER = "postgres";

    private final Path programs;
    private final Path cluster;
    private final int port;
    private final String password;

    private PostgresServer(Path programs, Path cluster, int port, String password) {
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /** Starts the server on the folder, making the cluster there if it is the first time. */
    static PostgresServer start(Path programs, Path folder, Map<String, String> settings) {
        try {
            Path home = folder.toAbsolutePath();
            Files.createDirectories(home);
            Path cluster = home.resolve("cluster");
            String password = password(home.resolve("password"));
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                initialise(programs, home, cluster);
            }
            removeLeftover(programs, cluster);
            int port = freePort();
            launch(programs, home, cluster, port, settings);
            return new PostgresServer(programs, cluster, port, password);
        } catch (IOException e) {
            throw new StartupFailure("The embedded PostgreSQL cannot start in " + folder + ": " + e.getMessage(), e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password() {
        return password;
    }

    /** A data source of the cluster's superuser, for making roles and databases only. */
    DataSource superuser(String database) {
        return dataSource(database, SUPERUSER);
    }

    DataSource dataSource(String database, String user) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    public void close() {
        try {
            control(programs, cluster, "stop", "-m", "fast", "-w", "-t", "60");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void initialise(Path programs, Path home, Path cluster) throws IOException {
        Path half = Files.createTempDirectory(home, "cluster-");
        run(
                programs,
                "initdb",
                "-D",
                half.toString(),
                "-U",
                SUPERUSER,
                "-E",
                "UTF8",
                "--no-sync",
                "--auth=scram-sha-256",
                "--pwfile=" + home.resolve("password"),
                "--no-instructions",
                "--locale=C",
                "--lc-ctype=" + letters(),
                "--locale-provider=icu",
                "--icu-locale=und");
        Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Trigrams know a letter by the C library's locale, whatever the provider is; in "C" there is no Cyrillic. */
    private static String letters() {
        return System.getProperty("os.name").startsWith("Mac") ? "UTF-8" : "C.UTF-8";
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            Files.writeString(file, UUID.randomUUID().toString() + UUID.randomUUID());
        }
        return Files.readString(file).strip();
    }

    /** After a kill the server may still run, or its pid file may name a process that has nothing to do with it. */
    private static void removeLeftover(Path programs, Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readAllLines(pidFile).getFirst().strip();
        boolean running = ProcessHandle.of(Long.parseLong(pid))
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
        if (running) {
            control(programs, cluster, "stop", "-m", "immediate", "-w", "-t", "60");
        } else {
            Files.deleteIfExists(pidFile);
        }
    }

    private static void launch(Path programs, Path home, Path cluster, int port, Map<String, String> settings)
            throws IOException {
        var all = new LinkedHashMap<String, String>();
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        all.put("port", Integer.toString(port));
        all.putAll(settings);
        var options = new StringBuilder();
        all.forEach((name, value) ->
                options.append(" -c ").append(name).append("='").append(value).append('\''));
        Path log = home.resolve("server.log");
        try {
            control(programs, cluster, "start", "-w", "-t", "300", "-l", log.toString(), "-o", options.toString());
        } catch (IOException e) {
            throw new IOException("see " + log, e);
        }
    }

    private static void control(Path programs, Path cluster, String... arguments) throws IOException {
        var all = new ArrayList<String>(List.of("-D", cluster.toString()));
        all.addAll(List.of(arguments));
        run(programs, "pg_ctl", all.toArray(String[]::new));
    }

    private static void run(Path programs, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>(Privileges.dropping());
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("kabinet-" + program, ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(6, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(program + " failed: " + lastLine(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String lastLine(Path output) throws IOException {
        Optional<String> last = Files.readAllLines(output).stream()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second);
        return last.orElse("no output");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
