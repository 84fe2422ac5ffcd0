package org.kabinet.organisations.customer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationStatus;
import org.kabinet.organisations.address.Address;
import org.kabinet.organisations.contract.Contract;
import org.kabinet.organisations.legalentity.LegalEntity;

/** Everything known of a customer. */
@Schema(name = "Organisation")
record OrganisationCard(
        UUID id,
        OrganisationKind kind,
        String name,
        UUID branchId,
        String branchName,
        @Nullable UUID accountManagerId,
        @Nullable String accountManagerName,

        @Schema(description = "Who stands in for the account manager now") @Nullable
        String standIn,

        @Schema(description = "Who is away and in whose place the reader serves the customer") @Nullable
        String inPlaceOf,

        OrganisationStatus status,
        @Nullable String inn,
        List<LegalEntity> legalEntities,
        List<Contract> contracts,
        List<Address> addresses,
        long version,
        Instant createdAt) {}
