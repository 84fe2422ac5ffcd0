package org.kabinet.access.device;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/**
 * A device from which a person has come in, as they see it.
 *
 * @param recognised whether the person has said, or there was no doubt, that it is theirs
 * @param current whether it is the one from which is asked
 */
public record RememberedDevice(
        UUID id,
        Device device,
        String address,
        Instant firstSeenAt,
        Instant lastSeenAt,
        boolean recognised,
        boolean current) {

    RememberedDevice seenFrom(byte[] key, byte[] own) {
        return new RememberedDevice(
                id, device, address, firstSeenAt, lastSeenAt, recognised, MessageDigest.isEqual(key, own));
    }
}
