package org.kabinet.access.people;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Role;

/**
 * A role and where it is held: in a customer's organisation, in a branch of the seller, or everywhere.
 *
 * @param role the built-in role, or the one that a made role takes after
 * @param roleId the role that people have made, if it is one
 */
@Schema(
        description = "Customer roles name an organisation, MANAGER and FORWARDER a branch, the others neither."
                + " A role that people have made is named besides the built-in one that it takes after.")
public record Grant(
        Role role,
        @Nullable UUID roleId,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String roleName,

        @Nullable UUID organisationId,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String organisationName,

        @Nullable UUID branchId,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String branchName) {

    /** A built-in role held in an organisation. */
    public static Grant in(@Nullable UUID organisationId, Role role) {
        return new Grant(role, null, null, organisationId, null, null, null);
    }

    Grant withNames(PlaceNames names) {
        return new Grant(
                role,
                roleId,
                roleName,
                organisationId,
                names.organisation(organisationId),
                branchId,
                names.branch(branchId));
    }

    /** Without the names of the role and the places. */
    public Grant bare() {
        return new Grant(role, roleId, null, organisationId, null, branchId, null);
    }
}
