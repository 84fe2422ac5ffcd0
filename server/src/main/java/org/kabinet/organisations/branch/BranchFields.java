package org.kabinet.organisations.branch;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be told of a branch; what is left out stays as it is. */
record BranchFields(
        @Schema(description = "Of a new one; made by the client so that a retry makes no second") @Nullable
        UUID id,

        @Schema(example = "ТВР", description = "2–6 capitals or digits; stands in order numbers") @Nullable
        String code,

        @Schema(example = "Тверь") @Nullable String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Schema(example = "Europe/Moscow") @Nullable String timeZone,
        @Nullable Boolean active) {}
