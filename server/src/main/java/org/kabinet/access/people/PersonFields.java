package org.kabinet.access.people;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be told of a person; what is left out stays as it is. */
record PersonFields(
        @Schema(example = "Петрова Анна") @Nullable String name,
        @Nullable String phone,

        @Schema(description = "BLOCKED ends the person's sessions with their next request") @Nullable
        PersonStatus status) {}
