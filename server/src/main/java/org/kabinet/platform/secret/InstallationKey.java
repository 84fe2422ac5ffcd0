package org.kabinet.platform.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.kabinet.platform.database.DataFolder;
import org.kabinet.platform.database.StartupFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of this installation: what the operator says, or a file in the data folder that only its owner can read, made at the first
 * start. Several nodes of one portal must be told the same one.
 */
@Component
final class InstallationKey {
    private static final int BYTES = 32;
    private static final int SHORTEST = 32;

    private final byte[] bytes;

    InstallationKey(@Value("${kabinet.secret}") String told, DataFolder folder) {
        String text = told.strip();
        if (!text.isEmpty() && text.length() < SHORTEST) {
            throw new StartupFailure("KABINET_SECRET is too short: " + SHORTEST + " characters at least");
        }
        this.bytes = digest(text.isEmpty() ? kept(folder.path().resolve("secret.key")) : text);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all: a half-written key would open nothing after the next start. */
    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path fresh = file.resolveSibling("secret.key.new");
        Files.deleteIfExists(fresh);
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(fresh, Base64.getEncoder().encodeToString(random) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
