package org.kabinet.ordering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.PaymentTerms;

/**
 * Between whom and on which terms an order was placed, copied at that moment: later changes of names, requisites or addresses do not
 * rewrite what was agreed.
 *
 * @param seller the seller's legal name
 * @param address absent when the customer takes the goods away
 */
public record OrderParties(
        String seller,
        Branch branch,
        Organisation organisation,
        LegalEntity legalEntity,
        Contract contract,
        @Nullable Address address) {

    /** The branch that serves the order. */
    public record Branch(String code, String name, String timeZone) {}

    /** The customer. */
    public record Organisation(
            String name, OrganisationKind kind, @Nullable String externalId) {}

    /** Who buys, with the requisites that documents need. */
    public record LegalEntity(
            String name,
            String fullName,
            @Nullable String inn,
            @Nullable String kpp,
            @Nullable String ogrn,
            String legalAddress,
            String bankName,
            @Nullable String bankBic,
            @Nullable String bankAccount,
            @Nullable String externalId) {}

    /** The terms. */
    public record Contract(String number, PaymentTerms paymentTerms, int deferralDays) {}

    /** Where the goods go. */
    public record Address(
            UUID id, String label, String address, String contactName, String contactPhone, String comment) {}
}
