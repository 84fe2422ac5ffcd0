package org.kabinet.organisations.contract;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.PaymentTerms;
import org.kabinet.platform.json.Sent;

/** What may be told of a contract; what is left out stays as it is, a null date clears it. */
record ContractFields(
        @Schema(description = "Of a new one; made by the client so that a retry makes no second") @Nullable
        UUID id,

        @Nullable UUID legalEntityId,
        @Schema(example = "14/25") @Nullable String number,
        Sent<LocalDate> signedOn,
        @Schema(example = "2026-01-01") @Nullable LocalDate validFrom,

        @Schema(description = "The first day on which it no longer holds")
        Sent<LocalDate> validTo,

        @Schema(example = "RUB") @Nullable String currency,

        @Schema(example = "2.5", description = "Off list prices, never off personal ones") @Nullable
        BigDecimal discountPercent,

        @Nullable PaymentTerms paymentTerms,
        @Schema(example = "14") @Nullable Integer deferralDays,
        @Nullable Boolean active) {}
