package org.kabinet.organisations.customer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationStatus;
import org.kabinet.platform.json.Sent;

/** What may be told of a customer; what is left out stays as it is, a null account manager means nobody. */
record OrganisationFields(
        @Schema(description = "Of a new one; made by the client so that a retry makes no second") @Nullable
        UUID id,

        @Schema(description = "Of a new one; never changes") @Nullable
        OrganisationKind kind,

        @Schema(example = "Ромашка") @Nullable String name,
        @Nullable UUID branchId,
        Sent<UUID> accountManagerId,
        @Nullable OrganisationStatus status) {}
