package org.kabinet.access.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a one-time link; only its hash is kept, so that whoever reads the database can open nothing. */
public record OneTimeKey(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimeKey random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new OneTimeKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OneTimeKey";
    }
}
