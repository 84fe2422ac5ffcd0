package org.kabinet.access.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Whose rules somebody may see and change. */
@Component
class PolicyKeepers {

    /** Refuses unless the actor may; tells whether they are bound by the rules themselves. */
    boolean mustKeep(@Nullable UUID organisation) {
        Actor actor = Actors.current();
        if (organisation == null || actor.kind() == ActorKind.ALL) {
            actor.requires(Permission.ENTRY_KEEP);
            return organisation == null;
        }
        if (!actor.organisations().contains(organisation)) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        actor.requiresFor(organisation, Permission.PERSON_KEEP);
        return true;
    }
}
