package org.kabinet.access.people;

import java.util.Set;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Who may keep whom: the seller's administrator everybody, a company's administrator those whose roles are all in the companies they
 * administer. Whoever also works elsewhere is not theirs to rename, block or give a new password, nor is whoever may do more than they.
 */
@Component
class Keepers {

    private final PeopleRepository people;
    private final GrantChecks checks;

    Keepers(PeopleRepository people, GrantChecks checks) {
        this.people = people;
        this.checks = checks;
    }

    /** The organisations whose people the actor keeps; the seller's administrator keeps all and is not asked. */
    static Set<UUID> administered(Actor actor) {
        return actor.organisationsWith(Permission.PERSON_KEEP);
    }

    static Actor mustKeepPeople() {
        return Actors.current().requires(Permission.PERSON_KEEP);
    }

    /** Whether all people are the actor's to keep, and not only those of some companies. */
    static boolean keepsEverybody(Actor actor) {
        return actor.kind() == ActorKind.ALL && actor.may(Permission.PERSON_KEEP);
    }

    /** Refuses unless the person, whom the actor can see, is entirely theirs to keep. */
    void mustKeep(Person person) {
        Actor actor = mustKeepPeople();
        checks.mustHoldAllOf(actor, person.grants());
        if (keepsEverybody(actor)) {
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
