package org.kabinet.integrations.board;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.ExchangeStep;
import org.kabinet.integrations.journal.ImportPhase;
import org.kabinet.integrations.journal.StepCount;

@Schema(name = "ExchangeStep", description = "A file that came, or a question that was answered")
record StepRow(
        UUID id,
        @Schema(example = "import") String mode,
        @Nullable @Schema(example = "import0_1.xml") String fileName,
        @Nullable Long sizeBytes,
        ExchangeStep.State state,
        Instant startedAt,
        @Nullable Instant finishedAt,

        @Nullable @Schema(description = "What a running import is busy with; the units are of that")
        ImportPhase phase,

        long doneUnits,
        @Nullable Long totalUnits,

        @Schema(description = "What became of the records, by kind")
        Map<String, StepCount> counts,

        @Nullable @Schema(description = "Why the step failed as a whole")
        String failure,

        @Nullable @Schema(description = "Line of the file at which it failed")
        Integer failureLine,

        long refused,
        long remarks) {}
