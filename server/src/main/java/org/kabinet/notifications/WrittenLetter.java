package org.kabinet.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as it waits to be sent, in the words in which it will arrive. */
record WrittenLetter(
        UUID id,
        String to,
        String subject,
        String plain,
        String html,
        int attempts,
        @Nullable Instant goodUntil) {

    Carrier carrier() {
        return Carrier.to(to);
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "WrittenLetter[" + id + "]";
    }
}
