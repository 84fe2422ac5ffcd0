package org.kabinet.organisations;

import java.util.UUID;

/** What happens to customers that other modules must follow, within the same transaction. */
public sealed interface OrganisationEvent {

    /** Another branch serves the customer from now on, and its staff must see what belongs to the customer. */
    record MovedToBranch(UUID organisationId, UUID branchId) implements OrganisationEvent {}

    /** Somebody who has registered is a customer now and has a first contract, of which nothing else has been agreed yet. */
    record Registered(UUID organisationId, UUID branchId, UUID contractId) implements OrganisationEvent {}
}
