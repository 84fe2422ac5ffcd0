package org.kabinet.audit.history;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.audit.AuditProblem;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/**
 * Which of the chains that the database shows an actor may read.
 *
 * @param only nothing but these; null where the database has decided already
 * @param seller whether the seller's own chain is among them
 */
public record Reach(@Nullable Set<UUID> only, boolean seller) {

    /** A customer's administrator reads the own company's, a manager those of the branch, the administrator everything. */
    public static Reach of(Actor actor) {
        if (actor.kind() == ActorKind.MEMBER) {
            Set<UUID> administered = actor.organisationsWith(Permission.HISTORY_READ);
            if (administered.isEmpty()) {
                throw new ProblemException(PlatformProblem.FORBIDDEN);
            }
            return new Reach(administered, false);
        }
        actor.requires(Permission.HISTORY_READ);
        return new Reach(null, actor.may(Permission.SELLER_HISTORY_READ));
    }

    /** Whether the chain may be asked for; whether it is there is for the database to say. */
    private boolean includes(UUID chain) {
        return chain.equals(Chain.SELLER) ? seller : only == null || only.contains(chain);
    }

    /** The one chain that is meant: the one asked for, else the only one that it can be. */
    public UUID one(@Nullable UUID asked) {
        if (asked != null) {
            if (!includes(asked)) {
                throw new ProblemException(PlatformProblem.NOT_FOUND);
            }
            return asked;
        }
        if (seller) {
            return Chain.SELLER;
        }
        if (only == null || only.size() != 1) {
            throw new ProblemException(AuditProblem.WHOSE_HISTORY);
        }
        return only.iterator().next();
    }
}
