package org.kabinet.audit.history;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filter of the history as it stands in the address, for the list and for its exports alike. */
public record HistoryParameters(
        @Nullable
        @Parameter(
                description = "Whose history; all zeros for the seller's own",
                example = "00000000-0000-0000-0000-000000000000")
        UUID organisationId,

        @Nullable @Parameter(description = "The first moment", example = "2026-11-01T00:00:00Z")
        Instant from,

        @Nullable @Parameter(description = "The first moment that no longer counts", example = "2026-12-01T00:00:00Z")
        Instant to,

        @Nullable Category category,

        @Nullable @Parameter(description = "Who did it") UUID personId,

        @Nullable @Size(max = 200) @Parameter(description = "The id of what it was done to")
        String objectId) {
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    public HistoryFilter filter() {
        return new HistoryFilter(organisationId, known(from), known(to), category, personId, objectId);
    }

    /** A moment as the database knows it: before it and after it nothing happened. */
    private static @Nullable Instant known(@Nullable Instant moment) {
        if (moment == null) {
            return null;
        }
        return moment.isBefore(EARLIEST) ? EARLIEST : moment.isAfter(LATEST) ? LATEST : moment;
    }
}
