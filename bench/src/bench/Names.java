package bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that follow from what they name, so that the parts of the filling need not tell each other. */
final class Names {
    private static final long BEGIN = 1_735_689_600_000L;

    private Names() {}

    static UUID id(String kind, long number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((kind + number).getBytes(StandardCharsets.UTF_8));
            ByteBuffer bits = ByteBuffer.wrap(digest);
            long high = (BEGIN + number << 16) | 0x7000L | (bits.getShort() & 0x0FFF);
            return new UUID(high, (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static UUID branch(int organisation) {
        return id("branch", organisation % FillCustomers.BRANCHES);
    }
}
