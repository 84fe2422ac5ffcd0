package org.kabinet.access.people;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.paging.Page;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People with the names of the places in which their roles are held. */
@Component
class ReadPeople {

    private final PeopleQueries queries;
    private final Organisations organisations;

    ReadPeople(PeopleQueries queries, Organisations organisations) {
        this.queries = queries;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public Page<Person> page(PersonFilter filter) {
        Page<Person> page = queries.page(filter);
        PlaceNames names = names(page.items());
        return page.map(person -> person.withNames(names));
    }

    @Transactional(readOnly = true)
    public Person person(UUID id) {
        Person person = queries.person(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        return person.withNames(names(List.of(person)));
    }

    private PlaceNames names(Collection<Person> people) {
        List<Grant> grants =
                people.stream().flatMap(person -> person.grants().stream()).toList();
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
        return new PlaceNames(
                customers.stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name)),
                branches.stream().collect(Collectors.toMap(BranchView::id, BranchView::name)));
    }
}
