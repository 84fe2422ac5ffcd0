package org.kabinet.access.people;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Role;

/** A role and where it is held: in a customer's organisation, in a branch of the seller, or everywhere. */
@Schema(description = "Customer roles name an organisation, MANAGER and FORWARDER a branch, the others neither.")
public record Grant(
        Role role,
        @Nullable UUID organisationId,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String organisationName,

        @Nullable UUID branchId,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String branchName) {

    Grant withNames(PlaceNames names) {
        return new Grant(role, organisationId, names.organisation(organisationId), branchId, names.branch(branchId));
    }

    /** Without the names of the places. */
    public Grant bare() {
        return new Grant(role, organisationId, null, branchId, null);
    }
}
