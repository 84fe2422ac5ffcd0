package org.kabinet.access.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Role;

/** A line as it is kept until the list is forgotten. */
record StoredLine(
        int line,
        String email,
        String name,
        String roles,
        String inn,
        @Nullable UUID organisationId,
        String organisationName,
        List<Role> granted,
        BulkOutcome outcome,
        List<LineFault> faults,
        UUID invitationId) {
    StoredLine {
        granted = List.copyOf(granted);
        faults = List.copyOf(faults);
    }
}
