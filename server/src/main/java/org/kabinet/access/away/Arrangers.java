package org.kabinet.access.away;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/**
 * Who may say who stands in for whom: everybody for themselves; a company's administrator for its people, supervisors for the seller's,
 * the portal's administrator for all.
 */
final class Arrangers {
    private Arrangers() {}

    /** Where, if it was not said: whoever works in one company only means that one. */
    static @Nullable UUID place(Actor actor, @Nullable UUID told) {
        boolean one = actor.kind() == ActorKind.MEMBER && actor.organisations().size() == 1;
        return told == null && one ? actor.organisations().getFirst() : told;
    }

    static boolean may(Actor actor, UUID absent, @Nullable UUID organisation) {
        if (absent.equals(actor.personId())) {
            return organisation == null
                    ? actor.kind() != ActorKind.MEMBER
                    : actor.organisations().contains(organisation);
        }
        if (organisation == null || actor.kind() != ActorKind.MEMBER) {
            boolean reaches = organisation == null || actor.may(Permission.PERSON_KEEP);
            return actor.kind() == ActorKind.ALL && reaches && actor.may(Permission.SUBSTITUTION_KEEP);
        }
        return actor.mayFor(organisation, Permission.SUBSTITUTION_KEEP);
    }

    static void must(Actor actor, UUID absent, @Nullable UUID organisation) {
        if (!may(actor, absent, organisation)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
    }

    /**
     * Whether the arranger may pass on what these roles allow: whoever is away gives what is theirs, others no more than they hold
     * themselves. Carrying orders is no more than leading them.
     */
    static boolean holds(Actor actor, UUID absent, @Nullable UUID organisation, Set<Permission> passing) {
        if (absent.equals(actor.personId()) || actor.has(Role.ADMINISTRATOR)) {
            return true;
        }
        Set<Permission> held = new HashSet<>(
                organisation == null
                        ? actor.rights().permissions()
                        : actor.rightsIn(organisation).permissions());
        if (held.contains(Permission.ORDER_LEAD)) {
            held.add(Permission.ORDER_CARRY);
        }
        return held.containsAll(passing.stream().filter(it -> !it.ofAccess()).collect(Collectors.toSet()));
    }
}
