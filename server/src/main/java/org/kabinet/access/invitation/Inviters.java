package org.kabinet.access.invitation;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/**
 * Who may invite whom: a company's administrator and the seller's staff into a company that they serve, the seller's
 * administrator anybody anywhere.
 */
public final class Inviters {
    private static final Role[] INTO_COMPANIES = {
        Role.COMPANY_ADMINISTRATOR, Role.MANAGER, Role.SUPERVISOR, Role.ADMINISTRATOR
    };

    private Inviters() {}

    /** The actor, who may invite somewhere; refuses anybody else. */
    public static Actor mustBeOne() {
        return Actors.current().requires(INTO_COMPANIES);
    }

    /** Refuses unless the actor may decide about invitations to the organisation, or to no one organisation. */
    public static void mustDecideFor(Actor actor, @Nullable UUID organisation) {
        boolean may = organisation == null ? actor.has(Role.ADMINISTRATOR) : actor.hasFor(organisation, INTO_COMPANIES);
        if (!may) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
    }

    /** The organisations whose invitations the actor sees; null if it is all that row level security shows. */
    static @Nullable Collection<UUID> organisationsOf(Actor actor) {
        return actor.kind() == ActorKind.MEMBER
                ? actor.organisations().stream()
                        .filter(id -> actor.hasFor(id, INTO_COMPANIES))
                        .collect(Collectors.toSet())
                : null;
    }
}
