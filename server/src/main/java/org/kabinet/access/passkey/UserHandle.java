package org.kabinet.access.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Under what a device remembers whose key it is. */
final class UserHandle {
    private UserHandle() {}

    static byte[] of(UUID person) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
    }
}
