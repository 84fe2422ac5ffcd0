package org.kabinet.platform.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/**
 * Who does the work at hand and how far they reach. The lists are what row level security compares rows with: organisations
 * and price lists for a member, branches for staff.
 *
 * @param rolesByPlace the roles held in each organisation or branch; {@code roles} is all of them together
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
        Map<UUID, Set<Role>> rolesByPlace,
        @Nullable UUID causedBy) {

    private static final Actor ANONYMOUS =
            new Actor(ActorKind.ANONYMOUS, null, "", List.of(), List.of(), List.of(), Set.of(), null);

    /** An actor whose roles are held in every place they reach. */
    public Actor(
            ActorKind kind,
            @Nullable UUID personId,
            String personName,
            List<UUID> organisations,
            List<UUID> branches,
            List<UUID> priceLists,
            Set<Role> roles,
            @Nullable UUID causedBy) {
        this(
                kind,
                personId,
                personName,
                organisations,
                branches,
                priceLists,
                roles,
                Stream.concat(organisations.stream(), branches.stream())
                        .distinct()
                        .collect(Collectors.toMap(place -> place, place -> roles)),
                causedBy);
    }

    public Actor {
        organisations = List.copyOf(organisations);
        branches = List.copyOf(branches);
        priceLists = List.copyOf(priceLists);
        roles = Set.copyOf(roles);
        rolesByPlace = Map.copyOf(rolesByPlace);
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

    /**
     * Refuses unless the actor holds one of the roles with regard to an organisation: a buyer of one company may be no more
     * than an accountant of another. Staff hold their roles with regard to every customer they can see.
     */
    public Actor requiresFor(UUID organisationId, Role... anyOf) {
        if (!hasFor(organisationId, anyOf)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        return this;
    }

    /** Whether the actor holds one of the roles with regard to the organisation. */
    public boolean hasFor(UUID organisationId, Role... anyOf) {
        Set<Role> held = kind == ActorKind.MEMBER ? rolesByPlace.getOrDefault(organisationId, Set.of()) : roles;
        return Arrays.stream(anyOf).anyMatch(held::contains);
    }

    /** The signed-in person; refuses when there is none. */
    public UUID person() {
        if (personId == null) {
            throw new ProblemException(PlatformProblem.UNAUTHENTICATED);
        }
        return personId;
    }
}
