package org.kabinet.access.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Role;

/** Where the applicant is let in, and as what: to a customer that there is, or to a new one. */
record Confirmation(
        @Nullable UUID organisationId,

        @Schema(description = "Of a new customer, if none is chosen", example = "ООО «Ромашка»") @Nullable
        String newName,

        @Nullable List<Role> roles) {}
