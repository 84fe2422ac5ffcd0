package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real server with its embedded PostgreSQL on a data folder of its own, on loopback. */
final class Portal implements AutoCloseable {
    private static final String READY = "Kabinet is ready: http://localhost:";

    private final Process process;
    private final int port;
    private final Database database;

    private Portal(Process process, int port, Database database) {
        this.process = process;
        this.port = port;
        this.database = database;
    }

    static Portal start(Path app, Path data) throws IOException {
        var builder = new ProcessBuilder(command(app));
        var environment = builder.environment();
        List.of("KABINET_DB_URL", "KABINET_DB_USER", "KABINET_DB_PASSWORD").forEach(environment::remove);
        environment.put("KABINET_DATA", data.toString());
        environment.put("KABINET_PORT", "0");
        environment.put("KABINET_ADDRESS", "127.0.0.1");
        environment.put("KABINET_DEMO", "false");
        environment.put("KABINET_REQUESTS_PERSON", "0");
        environment.put("KABINET_REQUESTS_ADDRESS", "0");
        Process process = builder.redirectErrorStream(true).start();
        int port = awaitReady(process);
        return new Portal(process, port, Database.embeddedIn(data));
    }

    int port() {
        return port;
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path app) {
        var command = new ArrayList<String>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        Path cache = app.resolve("kabinet.aot");
        if (Files.exists(cache)) {
            command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseCompactObjectHeaders", "-XX:+UseParallelGC", "-jar",
                app.resolve("kabinet.jar").toString()));
        return command;
    }

    private static int awaitReady(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        var seen = new StringBuilder();
        String line;
        while ((line = output.readLine()) != null) {
            seen.append(line).append('\n');
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(Portal::complain));
                return Integer.parseInt(line.substring(READY.length()).strip());
            }
        }
        throw new IOException("the portal did not start:\n" + seen);
    }

    private static void complain(String line) {
        if (line.contains("ERROR") || line.contains("Exception")) {
            System.err.println("portal: " + line);
        }
    }
}
