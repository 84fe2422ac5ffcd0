package org.kabinet.access.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.RegisteredCompany;

/** A request as those see it who serve the customer. */
@Schema(name = "Registration")
record RegistrationView(
        UUID id,
        OrganisationKind kind,
        @Schema(example = "Петрова Анна") String name,
        @Schema(example = "petrova@romashka.example") String email,
        @Schema(example = "7707083893") @Nullable String inn,
        RegistrationState state,
        UUID branchId,
        String branchName,

        @Schema(description = "The customer who has this ИНН already, or whom the applicant was let in to") @Nullable
        UUID organisationId,

        @Nullable String organisationName,
        @Nullable String accountManagerName,
        Instant createdAt,
        @Nullable Instant decidedAt,
        String decidedByName,
        String reason,

        @Schema(description = "What the state's register says, where it was asked") @Nullable
        RegisteredCompany company) {}
