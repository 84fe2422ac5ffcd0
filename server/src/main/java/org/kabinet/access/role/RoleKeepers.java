package org.kabinet.access.role;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/** Who may make which roles: the seller's keepers all, a customer's keepers those of their own company; nobody more than they hold. */
final class RoleKeepers {

    private RoleKeepers() {}

    static Actor mustBeOne() {
        return Actors.current().requires(Permission.ROLE_KEEP);
    }

    /** Refuses unless the actor may change roles of this owner. */
    static Actor mustKeepRolesOf(@Nullable UUID organisationId) {
        Actor actor = mustBeOne();
        if (!keepsRolesOf(actor, organisationId)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        return actor;
    }

    static boolean keepsRolesOf(Actor actor, @Nullable UUID organisationId) {
        return actor.kind() == ActorKind.ALL
                ? actor.may(Permission.ROLE_KEEP)
                : organisationId != null && actor.mayFor(organisationId, Permission.ROLE_KEEP);
    }

    /** What the actor may put into a role; the administrator may put in everything. */
    static Set<Permission> giveable(Actor actor, @Nullable UUID organisationId) {
        if (actor.has(Role.ADMINISTRATOR)) {
            return Set.of(Permission.values());
        }
        return organisationId == null
                ? actor.rights().permissions()
                : actor.rightsIn(organisationId).permissions();
    }
}
