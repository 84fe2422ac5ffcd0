package org.kabinet.access.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ten codes, each good once, for whoever has lost their phone. They are random enough (sixty bits) that a quick hash hides them as well
 * as a slow one would.
 */
public record RecoveryCodes(List<String> values) {
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int COUNT = 10;
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    public RecoveryCodes {
        values = List.copyOf(values);
    }

    static RecoveryCodes fresh(SecureRandom random) {
        return new RecoveryCodes(
                Stream.generate(() -> code(random)).distinct().limit(COUNT).toList());
    }

    byte[][] hashes() {
        return values.stream().map(RecoveryCodes::hash).toArray(byte[][]::new);
    }

    /** Of the code however it was typed: with or without dashes, large or small, letters taken for digits. */
    static byte[] hash(String typed) {
        String plain = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replaceAll("[il]", "1");
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(SecureRandom random) {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> IntStream.range(0, GROUP)
                        .mapToObj(place -> String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** Without the codes. */
    @Override
    public String toString() {
        return "RecoveryCodes";
    }
}
