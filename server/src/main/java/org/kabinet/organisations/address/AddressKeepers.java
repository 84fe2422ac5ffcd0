package org.kabinet.organisations.address;

import java.util.UUID;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;

/** Who may keep a customer's addresses: those who order for it, and the seller's staff on its behalf. */
final class AddressKeepers {

    private AddressKeepers() {}

    static void mustInclude(UUID organisationId) {
        Actors.current()
                .requiresFor(
                        organisationId,
                        Role.COMPANY_ADMINISTRATOR,
                        Role.BUYER,
                        Role.INDIVIDUAL,
                        Role.MANAGER,
                        Role.SUPERVISOR,
                        Role.ADMINISTRATOR);
    }
}
