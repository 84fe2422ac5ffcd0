package org.kabinet.access.people;

import java.util.UUID;
import org.kabinet.platform.leaving.Keeper;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes the door to somebody, or opens it, as a part of something bigger; by the same rules as when that is all. */
@Component
public class BlockPerson {
    private final PeopleQueries queries;
    private final Keepers keepers;
    private final ChangePerson changePerson;

    BlockPerson(PeopleQueries queries, Keepers keepers, ChangePerson changePerson) {
        this.queries = queries;
        this.keepers = keepers;
        this.changePerson = changePerson;
    }

    /** Somebody who is the actor's to keep. */
    public record Kept(String name, boolean active, long version) {}

    /** Refuses unless the person is entirely the actor's to keep. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Kept kept(UUID id) {
        Keepers.mustKeepPeople();
        Person person = queries.person(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        keepers.mustKeep(person);
        return new Kept(person.name(), person.status() == PersonStatus.ACTIVE, person.version());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Keeper block(UUID id, long seen) {
        return turned(id, seen, PersonStatus.BLOCKED);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Keeper unblock(UUID id, long seen) {
        return turned(id, seen, PersonStatus.ACTIVE);
    }

    private Keeper turned(UUID id, long seen, PersonStatus status) {
        Kept person = kept(id);
        changePerson.to(id, seen, new PersonFields(null, null, status));
        return new Keeper(id, person.name());
    }
}
