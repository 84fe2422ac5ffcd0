package org.kabinet.audit.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records, of those the reader may see at all; an empty part narrows nothing.
 *
 * @param chain of one organisation, or of the seller
 * @param from the first moment
 * @param to the first moment that no longer counts
 * @param person who did it
 * @param object what it was done to, by its id
 */
public record HistoryFilter(
        @Nullable UUID chain,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Category category,
        @Nullable UUID person,
        @Nullable String object) {

    HistoryFilter of(UUID other) {
        return new HistoryFilter(other, from, to, category, person, object);
    }
}
