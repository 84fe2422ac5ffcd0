package org.kabinet.integrations.commerceml.read;

import org.jspecify.annotations.Nullable;

/**
 * A part of the file that holds many pieces. It is announced twice: before its first piece, because whether it is whole or a
 * packet of changes decides what its pieces mean; and when it closes, because its ids may stand after its pieces.
 */
public record Section(
        int line,
        Kind kind,
        Moment moment,
        @Nullable Boolean onlyChanges,
        @Nullable String id,
        @Nullable String name,
        @Nullable String catalogueId,
        @Nullable String classifierId)
        implements Entry {

    /** What the section holds. */
    public enum Kind {
        CLASSIFIER,
        CATALOGUE,
        OFFERS
    }

    /** Whether its pieces are still to come or have all been handed over. */
    public enum Moment {
        OPENED,
        CLOSED
    }
}
