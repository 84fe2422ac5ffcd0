package org.kabinet.access.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kabinet.platform.secret.Seal;

/**
 * Ten codes, each good once, for whoever has lost their phone. To be typed by people they are short (sixty bits), so that a hash alone would not
 * hide them for ever from whoever has a copy of the database: they are kept as marks made with the installation's key.
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

    byte[][] marks(UUID person, Seal seal) {
        return values.stream().map(code -> mark(person, code, seal)).toArray(byte[][]::new);
    }

    /** By which a code of the person's is recognised. */
    static byte[] mark(UUID person, String typed, Seal seal) {
        return seal.mark(plain(typed), "recovery code of " + person);
    }

    /** As codes were kept before they had marks; those that have not been used since are still good. */
    static byte[] formerHash(String typed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain(typed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code however it was typed: with or without dashes, large or small, letters taken for digits. */
    private static byte[] plain(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replaceAll("[il]", "1")
                .getBytes(StandardCharsets.UTF_8);
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
