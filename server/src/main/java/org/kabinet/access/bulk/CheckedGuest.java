package org.kabinet.access.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.people.Grant;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.platform.actor.Role;

/**
 * A line of which is known whom it means and what is wrong with it.
 *
 * @param inn as written, or empty
 * @param customer into whose organisation the person is asked
 */
record CheckedGuest(
        int line,
        String email,
        String name,
        String roles,
        String inn,
        @Nullable OrganisationView customer,
        List<Role> granted,
        List<LineFault> faults) {
    CheckedGuest {
        granted = List.copyOf(granted);
        faults = List.copyOf(faults);
    }

    boolean good() {
        return faults.isEmpty() && customer != null;
    }

    List<Grant> grants() {
        return customer == null
                ? List.of()
                : granted.stream().map(role -> Grant.in(customer.id(), role)).toList();
    }
}
