package org.kabinet.access.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Component;

/** Gathers what must be known to judge roles. */
@Component
class GrantChecks {

    private final Organisations organisations;

    GrantChecks(Organisations organisations) {
        this.organisations = organisations;
    }

    GrantCheck of(Actor giver, List<Grant> grants) {
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
        return new GrantCheck(known, branches, giver.has(Role.ADMINISTRATOR) ? null : Keepers.administered(giver));
    }
}
