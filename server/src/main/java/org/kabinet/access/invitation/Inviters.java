package org.kabinet.access.invitation;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/**
 * Who may invite whom: a company's administrator and the seller's staff into a company that they serve, the seller's
 * administrator anybody anywhere.
 */
public final class Inviters {
    private Inviters() {}

    /** The actor, who may invite somewhere; refuses anybody else. */
    public static Actor mustBeOne() {
        return Actors.current().requires(Permission.PERSON_INVITE);
    }

    /** Refuses unless the actor may decide about invitations to the organisation, or to no one organisation. */
    public static void mustDecideFor(Actor actor, @Nullable UUID organisation) {
        boolean may =
                organisation == null ? invitesAnywhere(actor) : actor.mayFor(organisation, Permission.PERSON_INVITE);
        if (!may) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
    }

    /** The organisations whose invitations the actor sees; null if it is all that row level security shows. */
    static @Nullable Collection<UUID> organisationsOf(Actor actor) {
        return actor.kind() == ActorKind.MEMBER ? actor.organisationsWith(Permission.PERSON_INVITE) : null;
    }

    /** Whether the actor may ask in colleagues, and people who are to work in several places at once. */
    static boolean invitesAnywhere(Actor actor) {
        return actor.kind() == ActorKind.ALL && actor.may(Permission.PERSON_KEEP);
    }
}
