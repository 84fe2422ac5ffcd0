package org.kabinet.access.policy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list of SHA-1 hashes of breached passwords in the order of the hashes, each line {@code HASH} or {@code HASH:count}, as such lists are
 * published. It may be larger than the memory: it is searched where it lies.
 */
final class HashFile {
    private static final int HASH = 40;
    private static final String LINE = "[0-9A-Fa-f]{40}(:\\d+)?";

    private final @Nullable Path file;

    private HashFile(@Nullable Path file) {
        this.file = file;
    }

    /** The file, if its first line is such a hash. */
    static HashFile of(String name) {
        if (name.isBlank()) {
            return new HashFile(null);
        }
        Path file = Path.of(name);
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            return new HashFile(first != null && first.strip().matches(LINE) ? file : null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of known passwords " + file, e);
        }
    }

    boolean present() {
        return file != null;
    }

    boolean contains(String password) {
        if (file == null) {
            return false;
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            return search(open, sha1(password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Halves the stretch of bytes in which a line with the hash can begin. */
    private static boolean search(RandomAccessFile open, String wanted) throws IOException {
        long low = 0;
        long high = open.length();
        while (low < high) {
            long middle = (low + high) >>> 1;
            open.seek(Math.max(0, middle - 1));
            if (middle > 0) {
                open.readLine();
            }
            long begin = open.getFilePointer();
            String line = begin < high ? open.readLine() : null;
            if (line == null || line.length() < HASH) {
                high = middle;
            } else {
                int order = line.substring(0, HASH).toUpperCase(Locale.ROOT).compareTo(wanted);
                if (order == 0) {
                    return true;
                }
                low = order < 0 ? open.getFilePointer() : low;
                high = order < 0 ? high : middle;
            }
        }
        return false;
    }

    private static String sha1(String password) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
