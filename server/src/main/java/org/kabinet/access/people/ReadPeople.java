package org.kabinet.access.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kabinet.platform.paging.Page;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People with the names of the places in which their roles are held. */
@Component
class ReadPeople {

    private final PeopleQueries queries;
    private final GrantPlaces places;

    ReadPeople(PeopleQueries queries, GrantPlaces places) {
        this.queries = queries;
        this.places = places;
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
        return places.names(
                people.stream().flatMap(person -> person.grants().stream()).toList());
    }
}
