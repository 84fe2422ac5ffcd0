package org.kabinet.organisations;

import java.util.List;

/**
 * Between whom a contract is and where its goods may go: all that a cart shows and an order copies.
 *
 * @param deliveryAddresses of the organisation, without archived ones
 */
public record ContractParties(
        ContractView contract,
        OrganisationView organisation,
        LegalEntityView legalEntity,
        BranchView branch,
        List<DeliveryAddressView> deliveryAddresses) {}
