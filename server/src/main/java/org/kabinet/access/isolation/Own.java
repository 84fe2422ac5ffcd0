package org.kabinet.access.isolation;

import java.util.Set;
import java.util.UUID;

/** What is a person's to see, worked out from their roles. */
record Own(Set<UUID> organisations, Set<UUID> branches, boolean staff) {
    static final Own NOTHING = new Own(Set.of(), Set.of(), false);

    Own {
        organisations = Set.copyOf(organisations);
        branches = Set.copyOf(branches);
    }
}
