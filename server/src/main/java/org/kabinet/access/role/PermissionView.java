package org.kabinet.access.role;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;

/** A permission in the reader's words. */
@Schema(name = "PermissionView")
public record PermissionView(
        Permission code,
        @Schema(example = "ordering") String group,
        @Schema(example = "Заказы") String groupName,
        @Schema(example = "Оформлять заказы") String name,
        String description,

        @Schema(description = "The built-in roles which a role must take after for this to mean anything in it")
        List<Role> fits,

        @Schema(description = "Whether the reader may put it into a role")
        boolean giveable) {}
