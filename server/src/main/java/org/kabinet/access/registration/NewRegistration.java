package org.kabinet.access.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.OrganisationKind;

/** Who asks to be let in; a company says its ИНН, a private person nothing but an address. */
record NewRegistration(
        @Nullable OrganisationKind kind,

        @Schema(example = "petrova@romashka.example") @Nullable
        String email,

        @Schema(example = "Петрова Анна") @Nullable String name,
        @Schema(example = "7707083893") @Nullable String inn,

        @Schema(description = "The branch from whose site or sign the applicant comes", example = "МСК") @Nullable
        String branch) {}
