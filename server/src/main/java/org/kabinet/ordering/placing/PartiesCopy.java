package org.kabinet.ordering.placing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderParties;
import org.kabinet.organisations.ContractParties;
import org.kabinet.organisations.ContractView;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.PaymentTerms;

/** Copies into an order who the parties are now. */
final class PartiesCopy {

    private PartiesCopy() {}

    static OrderParties of(ContractParties parties, String seller, @Nullable UUID addressId) {
        var branch = parties.branch();
        var organisation = parties.organisation();
        return new OrderParties(
                seller,
                new OrderParties.Branch(
                        branch.code(), branch.name(), branch.timeZone().getId()),
                new OrderParties.Organisation(organisation.name(), organisation.kind(), organisation.externalId()),
                legalEntity(parties.legalEntity()),
                contract(parties.contract(), organisation.kind()),
                address(parties, addressId));
    }

    private static OrderParties.LegalEntity legalEntity(LegalEntityView buyer) {
        return new OrderParties.LegalEntity(
                buyer.name(),
                buyer.fullName(),
                buyer.inn(),
                buyer.kpp(),
                buyer.ogrn(),
                buyer.legalAddress(),
                buyer.bankName(),
                buyer.bankBic(),
                buyer.bankAccount(),
                buyer.externalId());
    }

    /** A private person pays before the goods leave, whatever a contract says. */
    private static OrderParties.Contract contract(ContractView contract, OrganisationKind kind) {
        return kind == OrganisationKind.INDIVIDUAL
                ? new OrderParties.Contract(contract.number(), PaymentTerms.PREPAYMENT, 0)
                : new OrderParties.Contract(contract.number(), contract.paymentTerms(), contract.deferralDays());
    }

    private static OrderParties.@Nullable Address address(ContractParties parties, @Nullable UUID addressId) {
        return parties.deliveryAddresses().stream()
                .filter(address -> address.id().equals(addressId))
                .findFirst()
                .map(address -> new OrderParties.Address(
                        address.id(),
                        address.label(),
                        address.address(),
                        address.contactName(),
                        address.contactPhone(),
                        address.comment()))
                .orElse(null);
    }
}
