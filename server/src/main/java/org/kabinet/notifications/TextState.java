package org.kabinet.notifications;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How text messages go. */
@Schema(name = "TextMessages")
record TextState(
        @Schema(example = "https://smsc.ru") String gateway,

        @Schema(description = "How numbers begin to which messages are sent", example = "+7")
        String prefixes,

        @Schema(description = "Written in the last twenty-four hours")
        int ofDay,

        @Schema(description = "How many may be; beyond it phones are not offered", example = "500")
        int perDay,

        long waiting,
        long failed,
        @Nullable Instant lastSentAt,
        @Nullable String lastFailure) {}
