package org.kabinet.integrations.journal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with a program, one run of the command, or one repetition.
 *
 * @param schemaVersion the version of the schema the program asked for, if it named one
 * @param fullKinds of what whole packages have come in it and have not been seen through: what they lack may be closed at the end
 */
public record ExchangeSession(
        UUID id,
        @Nullable UUID accountId,
        Kind kind,
        State state,
        @Nullable UUID repeatsId,
        @Nullable String schemaVersion,
        Set<String> fullKinds,
        Instant startedAt) {

    /** Whether a program leads it, and not somebody here. */
    public boolean isWithProgram() {
        return kind == Kind.CATALOG || kind == Kind.SALE;
    }

    /** Whether the program says when it is through: those do that name a version, and they may import one file before they send the next. */
    public boolean tellsItsEnd() {
        return schemaVersion != null;
    }

    /** What the conversation is about, or what began it. */
    public enum Kind {
        CATALOG,
        SALE,
        COMMAND,
        REPEAT,
        CLOSING
    }

    /** How it stands. */
    public enum State {
        OPEN,
        DONE,
        FAILED
    }
}
