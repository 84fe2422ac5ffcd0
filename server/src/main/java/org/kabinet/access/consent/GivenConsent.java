package org.kabinet.access.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody agreed: to what, when, from where, and until when. */
record GivenConsent(
        Agreement agreement,
        Instant givenAt,
        @Schema(example = "203.0.113.7") String address,
        @Nullable Instant withdrawnAt) {}
