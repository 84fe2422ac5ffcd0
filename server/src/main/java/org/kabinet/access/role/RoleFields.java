package org.kabinet.access.role;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to change of a role; what is absent stays. */
record RoleFields(
        @Schema(example = "Покупатель без заказа") @Nullable String name,
        @Nullable String description,

        @Schema(example = "[\"pricing.price.read\"]") @Nullable
        List<@Nullable String> permissions) {}
