package org.kabinet.access.rule;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Who decides: the seller's administrator for all, a company's administrator for the company. */
@Component
class RuleKeepers {
    private final Organisations organisations;

    RuleKeepers(Organisations organisations) {
        this.organisations = organisations;
    }

    void mustKeep(Actor actor, @Nullable UUID organisation) {
        if (organisation == null) {
            actor.requires(Permission.ENTRY_KEEP);
            return;
        }
        if (organisations.organisations(List.of(organisation)).isEmpty()) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        if (actor.kind() == ActorKind.ALL) {
            actor.requires(Permission.ENTRY_KEEP);
        } else {
            actor.requiresFor(organisation, Permission.PERSON_KEEP);
        }
    }
}
