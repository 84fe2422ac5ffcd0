package org.kabinet.organisations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as other modules see it: enough to name it and to know whose branch and manager serve it.
 *
 * @param accountManagerName kept beside the id, because customers cannot see the seller's people themselves
 */
public record OrganisationView(
        UUID id,
        OrganisationKind kind,
        String name,
        UUID branchId,
        @Nullable UUID accountManagerId,
        @Nullable String accountManagerName,
        boolean active,
        @Nullable String externalId) {}
