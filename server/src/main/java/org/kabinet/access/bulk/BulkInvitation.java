package org.kabinet.access.bulk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of people from a worksheet, and how far it is. */
record BulkInvitation(
        UUID id,

        @Schema(description = "Into which all are asked; without one each line names its customer by ИНН") @Nullable
        UUID organisationId,

        @Schema(example = "сотрудники.xlsx") String fileName,
        BulkState state,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Counts counts) {

    /** How many lines there are of each outcome. */
    @Schema(name = "BulkInvitationCounts")
    record Counts(int ready, int wrong, int member, int waiting, int invited, int refused) {}
}
