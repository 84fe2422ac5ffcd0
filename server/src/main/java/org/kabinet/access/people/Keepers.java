package org.kabinet.access.people;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Who may keep whom: the seller's administrator everybody, a company's administrator those whose roles are all in the companies they
 * administer. Whoever also works elsewhere is not theirs to rename, block or give a new password.
 */
@Component
class Keepers {

    private final PeopleRepository people;

    Keepers(PeopleRepository people) {
        this.people = people;
    }

    /** The organisations whose people the actor keeps; the seller's administrator keeps all and is not asked. */
    static Set<UUID> administered(Actor actor) {
        return actor.organisations().stream()
                .filter(id -> actor.hasFor(id, Role.COMPANY_ADMINISTRATOR))
                .collect(Collectors.toSet());
    }

    static Actor mustKeepPeople() {
        return Actors.current().requires(Role.ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR);
    }

    /** Refuses unless the person, whom the actor can see, is entirely theirs to keep. */
    void mustKeep(Person person) {
        Actor actor = mustKeepPeople();
        if (actor.has(Role.ADMINISTRATOR)) {
            return;
        }
        Set<UUID> administered = administered(actor);
        boolean near = person.grants().stream().anyMatch(grant -> administered.contains(grant.organisationId()));
        if (!near) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        if (people.holdsRolesBeyond(person.id(), administered)) {
            throw new ProblemException(AccessProblem.WORKS_ELSEWHERE);
        }
    }
}
