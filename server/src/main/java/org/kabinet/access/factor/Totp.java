package org.kabinet.access.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every half a minute, as all authenticator apps make them (RFC 6238 over SHA-1, six digits). */
final class Totp {
    static final int DIGITS = 6;
    static final int SECONDS = 30;

    private static final int SECRET_BYTES = 20;
    private static final int MODULUS = 1_000_000;
    /** How many steps the clock of the phone may be wrong, either way. */
    private static final int TOLERANCE = 1;

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_SIGN = 5;

    private Totp() {}

    static byte[] freshSecret(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** Whether it looks like one of these codes at all. */
    static boolean looksLike(String text) {
        return text.length() == DIGITS && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /** The step whose code it is, among those near the moment that come after the given one. */
    static OptionalLong stepOf(String code, byte[] secret, Instant at, long after) {
        long now = step(at);
        byte[] said = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(now - TOLERANCE, now + TOLERANCE)
                .filter(step -> step > after)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), said))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0x0F;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format("%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret as people type it where no camera is at hand (base 32). */
    static String text(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : secret) {
            held = (held << Byte.SIZE) | (one & 0xFF);
            bits += Byte.SIZE;
            while (bits >= BITS_OF_SIGN) {
                bits -= BITS_OF_SIGN;
                text.append(SIGNS.charAt((held >>> bits) & 0x1F));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(SIGNS.charAt((held << (BITS_OF_SIGN - bits)) & 0x1F))
                        .toString();
    }
}
