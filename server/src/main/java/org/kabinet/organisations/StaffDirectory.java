package org.kabinet.organisations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The seller's people as trade needs them. Access, which knows people and their roles, answers; only staff may ask. */
public interface StaffDirectory {

    /** Somebody who works at the seller, in whichever branch. */
    Optional<StaffMember> member(UUID personId);

    /** Who carries orders of the branch, by name. */
    List<StaffMember> forwardersOf(UUID branchId);

    /** Who may answer for customers of the branch, by name. */
    List<StaffMember> managersOf(UUID branchId);
}
