package org.kabinet.audit.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as people read it.
 *
 * @param organisationId whose chain it stands in; absent for the seller's own
 */
record HistoryRecord(
        @Schema(description = "Names this record among all") String id,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        long sequence,
        Instant at,
        Who who,
        @Nullable String behalf,
        @Nullable String address,
        @Nullable String request,

        @Schema(description = "The token by which a program did it for them, as it was called then") @Nullable
        String through,

        Category category,

        @Schema(example = "CHANGED") String action,
        What object,
        List<Change> changes,
        String hash,

        @Schema(description = "Whether it was about a person whose data was erased: what it said is gone")
        boolean withheld) {

    static HistoryRecord withheld(HistoryQueries.Sealed record) {
        var found = record.found();
        return new HistoryRecord(
                record.chain() + "-" + record.sequence(),
                record.chain().equals(Chain.SELLER) ? null : record.chain(),
                null,
                record.sequence(),
                record.at(),
                new Who("", found.person(), null),
                null,
                null,
                null,
                null,
                found.category(),
                found.action(),
                new What(found.objectType(), found.objectId(), null),
                List.of(),
                record.hash(),
                true);
    }

    /** Somebody, or something that acts by itself. */
    @Schema(name = "HistoryWho")
    record Who(
            @Schema(example = "MEMBER") String kind,
            @Nullable UUID id,
            @Nullable String name) {}

    @Schema(name = "HistoryObject")
    record What(
            @Schema(example = "ORDER") String type,
            String id,
            @Nullable String label) {}

    /** A field before and after; what is absent was not there. */
    @Schema(name = "HistoryChange")
    record Change(
            @Schema(example = "lines.3.shipped_quantity") String field,
            @Nullable String before,
            @Nullable String after) {}
}
