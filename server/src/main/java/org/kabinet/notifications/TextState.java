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

        @Schema(description = "Why the last of the messages was not taken that were given up") @Nullable
        String lastFailure,

        @Schema(description = "Why the last of the messages was not taken that are tried again") @Nullable
        String lastDelay) {}
