package org.kabinet.access.isolation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The report of one check.
 *
 * @param people as how many people PostgreSQL was asked
 * @param probes how many questions were asked; a question is one table as one person
 * @param askedBy who wanted it; empty for the check of the night
 */
record IsolationCheck(
        UUID id,
        Instant startedAt,
        Instant finishedAt,
        @Schema(example = "38") int people,
        @Schema(example = "1406") int probes,
        String askedBy,
        List<Finding> findings) {

    IsolationCheck {
        findings = List.copyOf(findings);
    }
}
