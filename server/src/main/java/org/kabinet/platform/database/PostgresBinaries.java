package org.kabinet.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs of this machine's platform, which come as an archive on the class path and are unpacked once. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** Unpacks the programs below the folder unless that was done before; answers with the folder that holds bin, lib and share. */
    static Path unpackedIn(Path folder) {
        String archive = "postgres-" + os() + "-" + architecture() + ".txz";
        URL resource = PostgresBinaries.class.getClassLoader().getResource(archive);
        if (resource == null) {
            throw new StartupFailure("There is no embedded PostgreSQL for this platform (" + os() + " " + architecture()
                    + "): set KABINET_DB_URL to a PostgreSQL 18 of your own");
        }
        try {
            URLConnection connection = resource.openConnection();
            Path target = folder.resolve("postgres-" + fingerprint(connection));
            if (!Files.isDirectory(target)) {
                unpack(connection, folder, target);
            }
            return target;
        } catch (IOException e) {
            throw new StartupFailure(
                    "The embedded PostgreSQL cannot be unpacked into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String fingerprint(URLConnection connection) throws IOException {
        return connection instanceof JarURLConnection jar && jar.getJarEntry() != null
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getContentLengthLong());
    }

    private static void unpack(URLConnection connection, Path folder, Path target) throws IOException {
        Files.createDirectories(folder);
        Path half = Files.createTempDirectory(folder, "unpacking-");
        try (InputStream in = connection.getInputStream();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, half);
            }
        }
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("a path leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        createParent(file);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void createParent(Path file) throws IOException {
        @Nullable Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    private static String os() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
