package org.kabinet.organisations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The terms under which a legal entity buys. {@code validTo} is the first day on which they no longer hold. */
public record ContractView(
        UUID id,
        UUID organisationId,
        UUID branchId,
        UUID legalEntityId,
        String legalEntityName,
        String number,
        String currency,
        BigDecimal discountPercent,
        PaymentTerms paymentTerms,
        int deferralDays,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean active) {

    /** Only a contract in force may be ordered under; an ended one still explains old prices. */
    public boolean inForceOn(LocalDate date) {
        return active && !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }
}
