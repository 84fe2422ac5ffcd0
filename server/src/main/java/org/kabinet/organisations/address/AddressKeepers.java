package org.kabinet.organisations.address;

import java.util.UUID;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;

/** Who may keep a customer's addresses: those who order for it, and the seller's staff on its behalf. */
final class AddressKeepers {

    private AddressKeepers() {}

    static void mustInclude(UUID organisationId) {
        Actors.current().requiresFor(organisationId, Permission.ADDRESS_KEEP);
    }
}
