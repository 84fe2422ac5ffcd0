package org.kabinet.integrations.commerceml.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.kabinet.platform.database.DataFolder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How a command finds the portal that holds its data folder: a file there, readable by its owner alone, with the port and a
 * secret that is new at every start.
 */
@Component
class CommandDoor implements DisposableBean {

    private static final int SECRET_BYTES = 24;

    private final Path file;
    private final String secret;

    CommandDoor(DataFolder data) {
        this.file = file(data.path());
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        this.secret = HexFormat.of().formatHex(bytes);
    }

    /** Where a running portal listens, and the secret it wants to hear. */
    record Way(int port, String secret) {}

    /** The way to the portal that holds this data folder; empty when none has left one. */
    static Optional<Way> to(Path dataFolder) {
        Path file = file(dataFolder);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new Way(Integer.parseInt(lines.get(0)), lines.get(1)));
        } catch (IOException | RuntimeException halfWritten) {
            return Optional.empty();
        }
    }

    boolean opensFor(String presented) {
        return MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }

    @EventListener
    void open(ApplicationReadyEvent event) throws IOException {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            Files.deleteIfExists(file);
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } catch (UnsupportedOperationException notPosix) {
                Files.createFile(file);
            }
            Files.writeString(file, web.getWebServer().getPort() + "\n" + secret + "\n");
        }
    }

    @Override
    public void destroy() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path dataFolder) {
        return dataFolder.resolve("command.door");
    }
}
