package org.kabinet.access.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kabinet.organisations.OrganisationKind;

/** Where a request stands, for the applicant. */
@Schema(name = "RegistrationStanding")
record Standing(
        String sellerName,
        OrganisationKind kind,
        String email,

        @Schema(description = "A private person whose request is UNPROVEN says a name and chooses a password now")
        RegistrationState state,

        String reason) {}
