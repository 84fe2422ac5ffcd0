package org.kabinet.access.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.OrganisationKind;

/** Who asks to be let in; a company says its ИНН, a private person nothing but an address or a phone number. */
record NewRegistration(
        @Nullable OrganisationKind kind,

        @Schema(
                description =
                        "A private person may say a phone number instead, as people type it, if the terms offer it",
                example = "petrova@romashka.example")
        @Nullable
        String email,

        @Schema(example = "Петрова Анна") @Nullable String name,
        @Schema(example = "7707083893") @Nullable String inn,

        @Schema(description = "The branch from whose site or sign the applicant comes", example = "МСК") @Nullable
        String branch,

        @Schema(description = "What the applicant agrees to: all that is published now") @Nullable
        List<@Nullable UUID> agreements) {}
