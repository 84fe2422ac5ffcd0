package org.kabinet.access.role;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;

/** A role as those see it who give it. */
@Schema(name = "RoleView")
record RoleView(
        @Schema(
                description = "Names the role: the code of a built-in one, the id of one that people have made",
                example = "BUYER")
        String key,

        @Schema(description = "None for a built-in role") @Nullable
        UUID id,

        @Schema(description = "The built-in role that it is or takes after")
        Role likeness,

        @Schema(description = "The customer who made it for its own people; none if it is the seller's") @Nullable
        UUID organisationId,

        String name,
        String description,
        List<Permission> permissions,

        @Schema(description = "How many people hold it, as far as the reader may know")
        int holders,

        @Schema(description = "Whether the reader may change it")
        boolean changeable,

        long version) {}
