package org.kabinet.access.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a program shows. It begins alike for all, so that whoever looks for secrets in code finds it; only its hash is kept, which needs no
 * salt since nobody guesses 256 random bits.
 */
record TokenText(String value) {
    private static final String MARK = "kbt_";
    private static final int BYTES = 32;
    private static final int SHOWN = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenText random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenText(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By which its owner tells it from others, and nobody guesses the rest. */
    String hint() {
        return value.substring(0, MARK.length() + SHOWN) + "…" + value.substring(value.length() - SHOWN);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "TokenText";
    }
}
