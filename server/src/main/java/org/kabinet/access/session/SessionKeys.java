package org.kabinet.access.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/**
 * What a browser shows to be known again, and what the database holds of it: a hash, so that whoever reads the database, or a copy of it, cannot
 * come in as anybody. The keys are random enough that a quick hash hides them as well as a slow one would.
 */
@Component
final class SessionKeys implements SessionIdGenerator {
    private static final int BYTES = 32;
    private static final ScopedValue<String> NEXT = ScopedValue.newInstance();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A key that nobody has. */
    static String fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Under which the session of a key is kept. */
    static String kept(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a session, or gives one another id, for whoever holds the key. */
    static <T> T with(String key, Supplier<T> work) {
        return ScopedValue.where(NEXT, key).call(work::get);
    }

    @Override
    public String generate() {
        return kept(NEXT.isBound() ? NEXT.get() : fresh());
    }
}
