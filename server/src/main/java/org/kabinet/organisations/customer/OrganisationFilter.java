package org.kabinet.organisations.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.OrganisationStatus;

/** Which customers; what is absent narrows nothing. */
record OrganisationFilter(
        @Nullable String q,
        @Nullable UUID branchId,
        @Nullable UUID managerId,
        @Nullable OrganisationStatus status,
        @Nullable String cursor,
        int limit) {}
