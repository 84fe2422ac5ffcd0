package org.kabinet.access.people;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a role is held.
 *
 * @param from always, if absent
 * @param until the first moment at which it is no longer held; for good, if absent
 */
@Schema(description = "For how long a role is held. It begins and ends by itself.")
public record GrantTerm(@Nullable Instant from, @Nullable Instant until) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    static @Nullable GrantTerm of(@Nullable Instant from, @Nullable Instant until) {
        return from == null && until == null ? null : new GrantTerm(from, until);
    }

    /** Whether it ends after it begins, both in years that a calendar shows. */
    boolean wellOrdered() {
        return shown(from) && shown(until) && (from == null || until == null || from.isBefore(until));
    }

    private static boolean shown(@Nullable Instant moment) {
        return moment == null || (moment.isAfter(EARLIEST) && moment.isBefore(LATEST));
    }
}
