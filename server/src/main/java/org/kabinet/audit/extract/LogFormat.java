package org.kabinet.audit.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How a part of a chain is written to a file, and how its links are counted; {@code docs/log-format.md} says it for those who
 * verify by other means. The database counts the same in {@code R__sealing.sql}.
 */
final class LogFormat {
    /** The first thing in every extract. */
    static final String NAME = "kabinet-log";

    static final int VERSION = 1;
    static final String TYPE = "application/x-kabinet-log";
    static final String END = "end";
    static final char SEPARATOR = '\t';
    static final int HASH_LENGTH = 64;

    private LogFormat() {}

    static String digest(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    static String link(String previous, long sequence, String digest) {
        return digest((previous + ":" + sequence + ":" + digest).getBytes(StandardCharsets.UTF_8));
    }

    /** What stands for the previous hash of the first record that a chain ever had. */
    static String beginning(String chain) {
        return digest((NAME + ":" + chain).getBytes(StandardCharsets.UTF_8));
    }

    static boolean isHash(String text) {
        return text.matches("[0-9a-f]{" + HASH_LENGTH + "}");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
