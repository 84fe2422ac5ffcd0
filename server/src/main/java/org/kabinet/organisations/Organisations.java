package org.kabinet.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What other modules may ask about customers and branches. Every answer holds only what the current actor may see: another customer's row
 * is absent, not forbidden.
 */
public interface Organisations {

    Optional<OrganisationView> organisation(UUID id);

    Map<UUID, OrganisationView> organisations(Collection<UUID> ids);

    Optional<LegalEntityView> legalEntity(UUID id);

    /** Active or not, by name. */
    List<LegalEntityView> legalEntitiesOf(Collection<UUID> organisationIds);

    Optional<ContractView> contract(UUID id);

    /** A contract with everybody and everything it takes to order under it, in one statement. */
    Optional<ContractParties> partiesTo(UUID contractId);

    /** Active contracts of these organisations, in force or not, the oldest of each organisation first. */
    List<ContractView> contractsOf(Collection<UUID> organisationIds);

    Optional<DeliveryAddressView> deliveryAddress(UUID id);

    /** Addresses that are not archived, in the order in which they were added. */
    List<DeliveryAddressView> deliveryAddressesOf(UUID organisationId);

    /** The person at the seller who answers for this customer. */
    Optional<UUID> accountManagerOf(UUID organisationId);

    /** Customers who were blocked and may not order. */
    Set<UUID> blocked();

    Optional<BranchView> branch(UUID id);

    List<BranchView> branches();
}
