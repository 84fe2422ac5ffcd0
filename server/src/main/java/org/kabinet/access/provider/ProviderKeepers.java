package org.kabinet.access.provider;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Who decides by whom people are vouched for. A provider can let in anybody of the place as anybody else, so it is up to those who may do everything
 * there: built-in administrators of the whole place, neither roles that people have made nor who stands in for one.
 */
@Component
class ProviderKeepers {
    private final Organisations organisations;

    ProviderKeepers(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Refuses unless the actor decides for the organisation; for the seller if there is none. */
    void mustKeep(Actor actor, @Nullable UUID organisation) {
        if (organisation == null) {
            actor.requires(Role.ADMINISTRATOR);
            return;
        }
        if (organisations.organisations(List.of(organisation)).isEmpty()) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        boolean may = actor.kind() == ActorKind.ALL
                ? actor.has(Role.ADMINISTRATOR)
                : actor.rightsIn(organisation).roles().contains(Role.COMPANY_ADMINISTRATOR);
        if (!may) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
    }
}
