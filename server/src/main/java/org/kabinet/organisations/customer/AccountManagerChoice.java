package org.kabinet.organisations.customer;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.StaffDirectory;
import org.kabinet.organisations.StaffMember;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.json.Sent;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;

/** Who answers for a customer: a manager of the branch that serves it. */
@Component
class AccountManagerChoice {

    private final StaffDirectory staff;

    AccountManagerChoice(StaffDirectory staff) {
        this.staff = staff;
    }

    /**
     * The told one if they may, else the known one; a customer that moves away leaves its manager behind. Whoever sees the customers of some
     * managers only gives them to one of those, and takes a new one themselves.
     */
    @Nullable
    StaffMember of(Sent<UUID> told, @Nullable StaffMember known, UUID branchId, boolean moved, FieldErrors errors) {
        Optional<Set<UUID>> seen = Actors.current().records().ownersIn(branchId);
        if (!told.given() && (known != null || seen.isEmpty())) {
            return moved ? null : known;
        }
        UUID wanted =
                told.given() || seen.isEmpty() ? told.value() : Actors.current().personId();
        errors.require(
                seen.isEmpty() || (wanted != null && seen.get().contains(wanted)),
                "/accountManagerId",
                "NOT_A_MANAGER_YOU_SEE");
        if (wanted == null) {
            return null;
        }
        Optional<StaffMember> chosen = staff.managersOf(branchId).stream()
                .filter(it -> it.id().equals(wanted))
                .findFirst();
        errors.require(chosen.isPresent(), "/accountManagerId", "NOT_A_MANAGER_OF_THE_BRANCH");
        return chosen.orElse(null);
    }
}
