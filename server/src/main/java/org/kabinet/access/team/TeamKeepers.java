package org.kabinet.access.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/** Teams are kept by whoever keeps the people: a customer's administrator those of the company, the seller's all. */
final class TeamKeepers {
    private TeamKeepers() {}

    /** Refuses unless the actor may form teams there. */
    static void mustKeepTeamsOf(@Nullable UUID organisation) {
        Actor actor = Actors.current().requires(Permission.PERSON_KEEP);
        boolean theirs = actor.kind() == ActorKind.ALL
                || (organisation != null && actor.mayFor(organisation, Permission.PERSON_KEEP));
        if (!theirs) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
    }
}
