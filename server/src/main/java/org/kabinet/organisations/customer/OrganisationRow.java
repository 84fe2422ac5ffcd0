package org.kabinet.organisations.customer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationStatus;

/**
 * A customer in a list.
 *
 * @param inn of its first legal entity
 */
record OrganisationRow(
        UUID id,
        OrganisationKind kind,
        @Schema(example = "Ромашка") String name,
        UUID branchId,
        String branchName,
        @Nullable UUID accountManagerId,
        @Nullable String accountManagerName,

        @Schema(description = "Who stands in for the account manager now") @Nullable
        String standIn,

        @Schema(description = "Who is away and in whose place the reader serves the customer") @Nullable
        String inPlaceOf,

        OrganisationStatus status,
        @Schema(example = "7707083893") @Nullable String inn) {}
