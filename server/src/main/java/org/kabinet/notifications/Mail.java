package org.kabinet.notifications;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How mail goes. */
record Mail(
        @Schema(description = "Whether there is a mail server; without one letters wait")
        boolean configured,

        @Schema(example = "smtp.example.ru:587") @Nullable String server,
        @Schema(example = "portal@example.ru") @Nullable String from,

        @Schema(description = "Where links in letters lead", example = "https://portal.example.ru")
        String portal,

        @Schema(description = "False if the operator has not said where the portal is")
        boolean portalKnown,

        long waiting,
        long failed,
        @Nullable Instant lastSentAt,

        @Schema(description = "Why the last of the letters was not taken that were given up") @Nullable
        String lastFailure,

        @Schema(description = "Why the last of the letters was not taken that are tried again") @Nullable
        String lastDelay,

        @Schema(description = "Nothing if there is no gateway for text messages") @Nullable
        TextState texts) {}
