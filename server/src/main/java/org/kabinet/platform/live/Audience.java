package org.kabinet.platform.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;

/**
 * Whom an event concerns: members of the organisation, staff of the branch, the person, and always those who see everything;
 * or everyone who is signed in.
 */
public record Audience(
        @Nullable UUID organisationId,
        @Nullable UUID branchId,
        @Nullable UUID personId,
        boolean everyone) {

    /** All who are signed in. */
    public static Audience all() {
        return new Audience(null, null, null, true);
    }

    /** Only those who see everything: supervisors and administrators. */
    public static Audience overseers() {
        return new Audience(null, null, null, false);
    }

    /** One person, in whichever cabinet. */
    public static Audience person(UUID personId) {
        return new Audience(null, null, personId, false);
    }

    /** A customer's members and the staff of the branch that serves them. */
    public static Audience customer(UUID organisationId, UUID branchId) {
        return new Audience(organisationId, branchId, null, false);
    }

    /** As {@link #customer}, and one more person, such as the forwarder who carries the order. */
    public static Audience customer(UUID organisationId, UUID branchId, @Nullable UUID personId) {
        return new Audience(organisationId, branchId, personId, false);
    }

    /** Whether the event is about the actor or a place they act in, and not only for them to see. */
    boolean touches(Actor actor) {
        return everyone
                || (personId != null && personId.equals(actor.personId()))
                || (organisationId != null && actor.organisations().contains(organisationId))
                || (branchId != null && actor.branches().contains(branchId));
    }

    boolean includes(Actor actor) {
        if (everyone || actor.actsFor(personId)) {
            return true;
        }
        return switch (actor.kind()) {
            case MEMBER -> organisationId != null && actor.organisations().contains(organisationId);
            case STAFF -> branchId != null && actor.branches().contains(branchId);
            case ALL, SYSTEM -> true;
            case FORWARDER, ANONYMOUS -> false;
        };
    }
}
