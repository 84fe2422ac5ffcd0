package org.kabinet.organisations.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationStatus;
import org.kabinet.organisations.StaffMember;

/** A customer as it is changed. */
record Organisation(
        UUID id,
        OrganisationKind kind,
        String name,
        UUID branchId,
        @Nullable StaffMember accountManager,
        OrganisationStatus status,
        long version) {

    Organisation with(OrganisationFields told, @Nullable StaffMember manager, long nextVersion) {
        String newName = told.name() == null ? name : told.name().strip();
        UUID newBranch = told.branchId() == null ? branchId : told.branchId();
        OrganisationStatus newStatus = told.status() == null ? status : told.status();
        return new Organisation(id, kind, newName, newBranch, manager, newStatus, nextVersion);
    }

    boolean movedFrom(Organisation before) {
        return !branchId.equals(before.branchId);
    }
}
