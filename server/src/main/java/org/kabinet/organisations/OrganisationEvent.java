package org.kabinet.organisations;

import java.util.UUID;

/** What happens to customers that other modules must follow, within the same transaction. */
public sealed interface OrganisationEvent {

    /** Another branch serves the customer from now on, and its staff must see what belongs to the customer. */
    record MovedToBranch(UUID organisationId, UUID branchId) implements OrganisationEvent {}
}
