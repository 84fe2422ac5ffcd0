package org.kabinet.organisations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer as other modules see it: enough to name it and to know whose branch and manager serve it. */
public record OrganisationView(
        UUID id,
        OrganisationKind kind,
        String name,
        UUID branchId,
        @Nullable UUID accountManagerId,
        boolean active,
        @Nullable String externalId) {}
