package org.kabinet.access.consent;

import java.time.Instant;
import java.util.UUID;

/** A version as the administrator sees it. */
record PublishedAgreement(
        UUID id,
        AgreementKind kind,
        int version,
        String text,
        String link,
        Instant publishedAt,
        String publishedByName,
        int consents) {}
