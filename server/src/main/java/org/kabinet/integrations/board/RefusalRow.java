package org.kabinet.integrations.board;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.StepFinding;

@Schema(name = "Refusal", description = "A piece of a file that was not taken as it stood")
record RefusalRow(
        UUID id,
        StepFinding.Severity severity,
        @Nullable @Schema(example = "4711") Integer line,
        @Schema(example = "Цена/ЦенаЗаЕдиницу") String element,

        @Schema(example = "ffce323d-c133-11e8-8111-0050569b2b72")
        String externalId,

        @Schema(description = "A sentence in the reader's language")
        String reason) {}
