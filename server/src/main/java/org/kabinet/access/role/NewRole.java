package org.kabinet.access.role;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Role;

/** A role that is to be made. */
record NewRole(
        @Schema(description = "Made by the client so that a retry makes no second role") @Nullable
        UUID id,

        @Schema(description = "The built-in role that it takes after", example = "BUYER") @Nullable
        Role likeness,

        @Schema(description = "The customer for whose people it is; none for the seller's own") @Nullable
        UUID organisationId,

        @Schema(example = "Покупатель без заказа") @Nullable String name,
        @Nullable String description,

        @Schema(example = "[\"pricing.price.read\"]") @Nullable
        List<@Nullable String> permissions) {}
