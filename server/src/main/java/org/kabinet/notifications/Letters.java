package org.kabinet.notifications;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What other modules may ask: that a letter be written, and what became of it. */
public interface Letters {

    /** Writes the letter within the transaction at hand; it leaves if and when that commits. */
    UUID write(Letter letter);

    /** What became of letters, as far as the actor may know. */
    Map<UUID, LetterState> states(Collection<UUID> ids);

    /** Whether letters leave at all: without a mail server they wait, and links must be handed over by other means. */
    boolean leave();
}
