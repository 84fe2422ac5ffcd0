package org.kabinet.platform.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/**
 * Who does the work at hand and how far they reach. The lists are what row level security compares rows with: organisations
 * and price lists for a member, branches for staff.
 *
 * @param causedBy the person whose act made the system work, if one did
 */
public record Actor(
        ActorKind kind,
        @Nullable UUID personId,
        String personName,
        List<UUID> organisations,
        List<UUID> branches,
        List<UUID> priceLists,
        Set<Role> roles,
        @Nullable UUID causedBy) {

    private static final Actor ANONYMOUS =
            new Actor(ActorKind.ANONYMOUS, null, "", List.of(), List.of(), List.of(), Set.of(), null);

    public Actor {
        organisations = List.copyOf(organisations);
        branches = List.copyOf(branches);
        priceLists = List.copyOf(priceLists);
        roles = Set.copyOf(roles);
    }

    /** Nobody in particular: sees only what everyone may. */
    public static Actor anonymous() {
        return ANONYMOUS;
    }

    /** Kabinet itself, on its own account. */
    public static Actor system() {
        return system(null);
    }

    /** Kabinet itself, following up what somebody did. */
    public static Actor system(@Nullable Actor cause) {
        UUID person = cause == null ? null : cause.personId() != null ? cause.personId() : cause.causedBy();
        return new Actor(ActorKind.SYSTEM, null, "Kabinet", List.of(), List.of(), List.of(), Set.of(), person);
    }

    public boolean has(Role... anyOf) {
        return Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    /** Refuses unless the actor holds one of the roles. */
    public Actor requires(Role... anyOf) {
        if (!has(anyOf)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        return this;
    }

    /** The signed-in person; refuses when there is none. */
    public UUID person() {
        if (personId == null) {
            throw new ProblemException(PlatformProblem.UNAUTHENTICATED);
        }
        return personId;
    }
}
