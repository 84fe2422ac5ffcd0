package org.kabinet.access.isolation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a security officer must look at.
 *
 * @param subject the table or the database role that it is about
 * @param cabinet from where it was seen; absent if it concerns everybody
 * @param personId as whom it was seen
 */
record Finding(
        Kind kind,
        @Schema(example = "ordering.orders") String subject,
        @Nullable @Schema(example = "CUSTOMER") String cabinet,
        @Nullable UUID personId) {

    enum Kind {
        /** Rows of others are shown. */
        SHOWS_OTHERS,
        /** Their own are not shown: the check would have found nothing whatever is wrong. */
        SHOWS_NOTHING,
        /** A table is not under forced row level security. */
        UNPROTECTED,
        /** A policy is for everybody. */
        OPEN_POLICY,
        /** A role of the portal steps over the policies. */
        BYPASSES
    }

    static Finding everywhere(Kind kind, String subject) {
        return new Finding(kind, subject, null, null);
    }
}
