package org.kabinet.notifications;

import org.jspecify.annotations.Nullable;

/** What carries text messages to phones. */
interface TextGateway {

    /** Whether there is one at all. */
    boolean open();

    /** Hands the message over; answers with what stood in the way, if anything did. */
    @Nullable
    Refusal send(PhoneNumber to, String text);
}
