package org.kabinet.access.away;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is to stand in for whom, and when. Days are days in the seller's time zone. */
record NewSubstitution(
        @Schema(description = "Made by the client so that a retry arranges no second one") @Nullable
        UUID id,

        @Schema(description = "Who will be away; whoever asks, if absent") @Nullable
        UUID absentId,

        @Nullable UUID substituteId,

        @Schema(description = "The company among whose people it is; the seller if absent") @Nullable
        UUID organisationId,

        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
