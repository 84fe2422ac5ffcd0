package org.kabinet.access.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A version of a text as it was published; it never changes. */
record Agreement(
        UUID id,
        AgreementKind kind,
        int version,
        String text,

        @Schema(description = "Where the text stands, if not here")
        String link,

        Instant publishedAt) {}
