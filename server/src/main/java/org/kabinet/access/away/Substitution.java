package org.kabinet.access.away;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is away, or will be, and who stands in for them. */
record Substitution(
        UUID id,

        @Schema(description = "The company among whose people it is; the seller if absent") @Nullable
        UUID organisationId,

        UUID absentId,
        @Schema(example = "Петрова Анна") String absentName,
        UUID substituteId,
        @Schema(example = "Иванов Пётр") String substituteName,
        LocalDate firstDay,

        @Schema(description = "The last day that the person is away")
        LocalDate lastDay,

        @Schema(description = "Whether it has begun") boolean current,

        @Schema(description = "Whether the substitute may come in and still works here; otherwise nobody stands in")
        boolean covered,

        @Schema(
                description =
                        "When, in that time, the substitute is away themselves: nobody stands in for the person then")
        List<Days> substituteAway,

        @Schema(description = "Whether the reader may prolong or end it")
        boolean mayChange,

        long version) {

    /** Some days, the first and the last included. */
    record Days(LocalDate firstDay, LocalDate lastDay) {}

    Substitution changeable(boolean may) {
        return new Substitution(
                id,
                organisationId,
                absentId,
                absentName,
                substituteId,
                substituteName,
                firstDay,
                lastDay,
                current,
                covered,
                substituteAway,
                may,
                version);
    }
}
