package org.kabinet.integrations.commerceml.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.kabinet.Kabinet;

/** A portal in a process of its own, as an operator would start it, to be killed. */
final class PortalProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;

    private PortalProcess(Process process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** Starts it and waits until it answers. */
    static PortalProcess start(Path data, int port) throws IOException, InterruptedException {
        Path log = Files.createTempFile(data, "portal-", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx300m",
                        "-cp",
                        programs(),
                        Kabinet.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KABINET_"));
        builder.environment().put("KABINET_DATA", data.toString());
        builder.environment().put("KABINET_PORT", Integer.toString(port));
        builder.environment().put("KABINET_ADDRESS", "127.0.0.1");
        PortalProcess portal = new PortalProcess(builder.start(), data);
        portal.awaitReady(log);
        return portal;
    }

    /** What the portal is made of, without its tests. */
    private static String programs() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains("Kabinet is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    /** The end without a last word; its database is left behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }

    /** A connection that sees everything. */
    Connection superuser() throws SQLException {
        try {
            List<String> pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
            String password =
                    Files.readString(data.resolve("postgres/password")).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + pid.get(3) + "/kabinet", "postgres", password);
        } catch (IOException stopped) {
            throw new SQLException(stopped);
        }
    }
}
