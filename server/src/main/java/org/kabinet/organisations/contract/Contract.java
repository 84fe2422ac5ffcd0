package org.kabinet.organisations.contract;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.PaymentTerms;
import org.kabinet.platform.problem.FieldErrors;

/** A contract as it is shown and changed. */
public record Contract(
        UUID id,
        UUID organisationId,
        UUID legalEntityId,
        String legalEntityName,
        @Schema(example = "14/25") String number,
        @Nullable LocalDate signedOn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String currency,
        BigDecimal discountPercent,
        PaymentTerms paymentTerms,
        int deferralDays,
        boolean active,
        long version) {

    private static final int LONGEST_DEFERRAL = 365;

    Contract with(ContractFields told, String entityName, long nextVersion) {
        PaymentTerms terms = told.paymentTerms() == null ? paymentTerms : told.paymentTerms();
        int days = told.deferralDays() == null ? deferralDays : told.deferralDays();
        return new Contract(
                id,
                organisationId,
                told.legalEntityId() == null ? legalEntityId : told.legalEntityId(),
                entityName,
                told.number() == null ? number : told.number().strip(),
                told.signedOn().or(signedOn),
                told.validFrom() == null ? validFrom : told.validFrom(),
                told.validTo().or(validTo),
                told.currency() == null ? currency : told.currency(),
                told.discountPercent() == null ? discountPercent : told.discountPercent(),
                terms,
                terms == PaymentTerms.PREPAYMENT && told.deferralDays() == null ? 0 : days,
                told.active() == null ? active : told.active(),
                nextVersion);
    }

    void check(FieldErrors errors) {
        errors.text(number, 100, "/number");
        errors.require(validTo == null || validTo.isAfter(validFrom), "/validTo", "ENDS_BEFORE_IT_BEGINS");
        errors.require(isCurrency(currency), "/currency", "CURRENCY_UNKNOWN");
        boolean sensible = discountPercent.signum() >= 0
                && discountPercent.compareTo(BigDecimal.valueOf(100)) <= 0
                && discountPercent.stripTrailingZeros().scale() <= 2;
        errors.require(sensible, "/discountPercent", "DISCOUNT_WRONG");
        boolean deferral = paymentTerms == PaymentTerms.DEFERRAL;
        int least = deferral ? 1 : 0;
        int most = deferral ? LONGEST_DEFERRAL : 0;
        errors.require(
                deferralDays >= least && deferralDays <= most,
                "/deferralDays",
                deferral ? "DEFERRAL_WRONG" : "DEFERRAL_OF_PREPAYMENT",
                LONGEST_DEFERRAL);
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(it -> it.getCurrencyCode().equals(code));
    }
}
