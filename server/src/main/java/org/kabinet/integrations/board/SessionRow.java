package org.kabinet.integrations.board;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.ImportPhase;

@Schema(
        name = "ExchangeSession",
        description = "A conversation with a program of the seller, or a run of the import command")
record SessionRow(
        UUID id,

        @Nullable
        @Schema(description = "Absent when nobody signed in: import by command", example = "1С: Управление торговлей")
        String accountName,

        ExchangeSession.Kind kind,
        ExchangeSession.State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<String> files,

        @Schema(description = "Records that came, by kind", example = "{\"good\": 283}")
        Map<String, Long> came,

        @Schema(description = "Records that were made, changed or closed, by kind", example = "{\"good\": 12}")
        Map<String, Long> changed,

        long refused,
        long remarks,

        @Nullable @Schema(description = "What is being loaded at this moment")
        Running running) {

    @Schema(name = "RunningImport")
    record Running(
            @Nullable String fileName,
            @Nullable ImportPhase phase,
            long doneUnits,
            @Nullable Long totalUnits) {}
}
