package org.kabinet.access.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;

/** Gathers what must be known to judge roles. */
@Component
public class GrantChecks {

    private final Organisations organisations;

    GrantChecks(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * Checks roles that are offered to somebody who is yet to come in: the seller's staff may offer those of the customers whom they
     * serve, though only administrators give them to people who are here.
     */
    public void checkOffer(Actor giver, List<Grant> grants, String pointer, FieldErrors errors) {
        Set<UUID> reach = grants.stream()
                .map(Grant::organisationId)
                .filter(Objects::nonNull)
                .filter(id -> giver.hasFor(id, Role.COMPANY_ADMINISTRATOR, Role.MANAGER, Role.SUPERVISOR))
                .collect(Collectors.toSet());
        check(grants, giver.has(Role.ADMINISTRATOR) ? null : reach).check(grants, pointer, errors);
    }

    GrantCheck of(Actor giver, List<Grant> grants) {
        return check(grants, giver.has(Role.ADMINISTRATOR) ? null : Keepers.administered(giver));
    }

    private GrantCheck check(List<Grant> grants, @Nullable Set<UUID> reach) {
        List<UUID> asked = grants.stream()
                .map(Grant::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, OrganisationKind> known = asked.isEmpty()
                ? Map.of()
                : organisations.organisations(asked).values().stream()
                        .collect(Collectors.toMap(OrganisationView::id, OrganisationView::kind));
        boolean staff = grants.stream().anyMatch(grant -> grant.branchId() != null);
        Set<UUID> branches = staff
                ? organisations.branches().stream()
                        .filter(BranchView::active)
                        .map(BranchView::id)
                        .collect(Collectors.toSet())
                : Set.of();
        return new GrantCheck(known, branches, reach);
    }
}
