package org.kabinet.platform.actor;

import java.util.Arrays;
import java.util.HashSet;
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
 * @param limits where the actor's roles are for some legal entities only
 * @param records where the actor's roles show some records only
 * @param rightsByPlace what the actor may do in each organisation or branch as a whole, and for each legal entity to which a role is limited;
 *     {@code rights} is all of it together
 * @param standsIn those who are away and in whose place the actor acts besides their own
 * @param causedBy the person whose act made the system work, if one did
 */
public record Actor(
        ActorKind kind,
        @Nullable UUID personId,
        String personName,
        List<UUID> organisations,
        List<UUID> branches,
        List<UUID> priceLists,
        EntityLimits limits,
        RecordLimits records,
        Rights rights,
        Map<UUID, Rights> rightsByPlace,
        List<StandIn> standsIn,
        @Nullable UUID causedBy) {

    private static final Actor ANONYMOUS =
            new Actor(ActorKind.ANONYMOUS, null, "", List.of(), List.of(), List.of(), Set.of(), null);

    /** An actor who holds built-in roles in every place they reach. */
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
                EntityLimits.NONE,
                RecordLimits.NONE,
                Rights.of(roles),
                Stream.concat(organisations.stream(), branches.stream())
                        .distinct()
                        .collect(Collectors.toMap(place -> place, place -> Rights.of(roles))),
                List.of(),
                causedBy);
    }

    public Actor {
        organisations = List.copyOf(organisations);
        branches = List.copyOf(branches);
        priceLists = List.copyOf(priceLists);
        rightsByPlace = Map.copyOf(rightsByPlace);
        standsIn = List.copyOf(standsIn);
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

    /** The built-in roles that are held. */
    public Set<Role> roles() {
        return rights.roles();
    }

    public boolean has(Role... anyOf) {
        return Arrays.stream(anyOf).anyMatch(roles()::contains);
    }

    /** Refuses unless the actor holds one of the built-in roles; whatever a made role may be allowed asks for its permission instead. */
    public Actor requires(Role... anyOf) {
        return only(has(anyOf));
    }

    public boolean may(Permission... anyOf) {
        return Arrays.stream(anyOf).anyMatch(rights.permissions()::contains);
    }

    /** Refuses unless the actor holds one of the permissions somewhere. */
    public Actor requires(Permission... anyOf) {
        return only(may(anyOf));
    }

    /**
     * What the actor may do with regard to an organisation: a buyer of one company may be no more than an accountant of another. Staff
     * hold their rights with regard to every customer they can see.
     */
    public Rights rightsIn(UUID organisationId) {
        return kind == ActorKind.MEMBER
                ? limits.of(organisationId).stream()
                        .map(entity -> rightsByPlace.getOrDefault(entity, Rights.NONE))
                        .reduce(rightsByPlace.getOrDefault(organisationId, Rights.NONE), Rights::and)
                : rights;
    }

    /** What the actor may do with regard to one legal entity of an organisation. */
    public Rights rightsIn(UUID organisationId, UUID legalEntityId) {
        return kind == ActorKind.MEMBER
                ? rightsByPlace
                        .getOrDefault(organisationId, Rights.NONE)
                        .and(rightsByPlace.getOrDefault(legalEntityId, Rights.NONE))
                : rights;
    }

    /** Whether the actor holds one of the permissions with regard to the organisation. */
    public boolean mayFor(UUID organisationId, Permission... anyOf) {
        return Arrays.stream(anyOf).anyMatch(rightsIn(organisationId).permissions()::contains);
    }

    /** Refuses unless the actor holds one of the permissions with regard to the organisation. */
    public Actor requiresFor(UUID organisationId, Permission... anyOf) {
        return only(mayFor(organisationId, anyOf));
    }

    /** Of the organisations that the actor acts for, those in which one of the permissions is held. */
    public Set<UUID> organisationsWith(Permission... anyOf) {
        return organisations.stream().filter(id -> mayFor(id, anyOf)).collect(Collectors.toSet());
    }

    /** Whether it is the actor, or somebody of the seller's in whose place they act. */
    public boolean actsFor(@Nullable UUID person) {
        return person != null && (person.equals(personId) || inPlaceOf().contains(person));
    }

    /** The seller's people in whose place the actor acts. */
    public Set<UUID> inPlaceOf() {
        return standsIn.stream()
                .filter(it -> it.organisationId() == null)
                .map(StandIn::personId)
                .collect(Collectors.toSet());
    }

    /**
     * In whose place the actor serves a customer: of the account manager who is away, or of whoever brought the branch within reach. Nobody's
     * name if it is the actor's own.
     */
    public @Nullable String inPlaceOf(@Nullable UUID manager, UUID branch) {
        return standsIn.stream()
                .filter(it -> it.serves(manager, branch))
                .map(StandIn::name)
                .findFirst()
                .orElse(null);
    }

    /** Whose clients somebody cares for: the actor for those of the people in whose place they act as well. */
    public Set<UUID> inTheCareOf(UUID manager) {
        Set<UUID> all = new HashSet<>(manager.equals(personId) ? inPlaceOf() : Set.of());
        all.add(manager);
        return all;
    }

    private Actor only(boolean allowed) {
        if (!allowed) {
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
