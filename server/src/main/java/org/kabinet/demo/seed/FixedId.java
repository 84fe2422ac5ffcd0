package org.kabinet.demo.seed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/** Ids of the demo company: UUID version 7 like all others, but the same at every load, so that links to the demo keep working. */
public final class FixedId {
    private static final Instant FOUNDED = Instant.parse("2024-01-09T06:00:00Z");

    private FixedId() {}

    /** Of something that was there from the beginning. */
    public static UUID of(String kind, String key) {
        return at(FOUNDED, kind, key);
    }

    /** Of something that has its place among others: earlier ones sort before later ones. */
    public static UUID of(String kind, String key, int place) {
        return at(FOUNDED.plusMillis(place), kind, key);
    }

    /** Of something that came about at a moment; later ones sort after earlier ones. */
    public static UUID at(Instant moment, String kind, String key) {
        ByteBuffer bits = ByteBuffer.wrap(digest(kind + ':' + key));
        long high = (moment.toEpochMilli() << 16) | 0x7000L | (bits.getShort() & 0x0FFF);
        long low = (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
