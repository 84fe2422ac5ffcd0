package org.kabinet.access.people;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.springframework.stereotype.Component;

/** Names the places in which roles are held. */
@Component
public class GrantPlaces {

    private final Organisations organisations;

    GrantPlaces(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Puts names to roles. */
    public interface Named {
        Grant of(Grant grant);
    }

    /** Asks for the names once, as far as the actor may know them. */
    public Named named(Collection<Grant> grants) {
        PlaceNames names = names(grants);
        return grant -> grant.withNames(names);
    }

    PlaceNames names(Collection<Grant> grants) {
        List<UUID> ids = grants.stream()
                .map(Grant::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean staff = grants.stream().anyMatch(grant -> grant.branchId() != null);
        List<OrganisationView> customers = ids.isEmpty()
                ? List.of()
                : List.copyOf(organisations.organisations(ids).values());
        List<BranchView> branches = staff ? organisations.branches() : List.of();
        List<LegalEntityView> entities = grants.stream().allMatch(grant -> grant.legalEntityIds() == null)
                ? List.of()
                : organisations.legalEntitiesOf(ids);
        return new PlaceNames(
                customers.stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name)),
                entities.stream().collect(Collectors.toMap(LegalEntityView::id, LegalEntityView::name)),
                branches.stream().collect(Collectors.toMap(BranchView::id, BranchView::name)));
    }
}
