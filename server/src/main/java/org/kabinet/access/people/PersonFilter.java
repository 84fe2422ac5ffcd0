package org.kabinet.access.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Role;

/** Which people; what is absent narrows nothing. */
record PersonFilter(
        @Nullable UUID organisationId,
        @Nullable UUID branchId,
        @Nullable Role role,
        @Nullable String q,
        @Nullable String cursor,
        int limit) {}
