package org.kabinet.access.isolation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kabinet.platform.actor.RecordLimits;

/**
 * What is a person's to see, worked out from their roles.
 *
 * @param records where it is some records only
 */
record Own(Set<UUID> organisations, Set<UUID> branches, boolean staff, RecordLimits records) {
    static final Own NOTHING = new Own(Set.of(), Set.of(), false, RecordLimits.NONE);

    Own {
        organisations = Set.copyOf(organisations);
        branches = Set.copyOf(branches);
    }

    boolean narrow() {
        return !records.places().isEmpty();
    }

    /** Whose records are seen anywhere. */
    Set<UUID> owners() {
        return records.owners().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
