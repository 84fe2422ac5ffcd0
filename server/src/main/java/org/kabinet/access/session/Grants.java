package org.kabinet.access.session;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.EntityLimits;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.RecordLimits;
import org.kabinet.platform.actor.Rights;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.actor.Scope;
import org.kabinet.platform.actor.StandIn;

/**
 * All that a person may be, as it stands in the database now.
 *
 * @param held the roles that are held at this moment
 * @param lent those of others who are away and in whose place the person acts at this moment
 * @param until when that changes by itself, if it does
 */
public record Grants(
        UUID personId,
        String name,
        boolean active,
        List<Grant> held,
        List<Lent> lent,
        @Nullable Instant until) {

    private static final Set<Permission> OF_WHOLE_COMPANIES = Arrays.stream(Permission.values())
            .filter(Permission::ofWholeCompany)
            .collect(Collectors.toSet());
    private static final Set<Permission> OF_ACCESS =
            Arrays.stream(Permission.values()).filter(Permission::ofAccess).collect(Collectors.toSet());

    /**
     * A role of somebody who is away, in the hands of whoever stands in for them: without what is about access itself.
     *
     * @param until the end of the substitution
     */
    public record Lent(UUID personId, String name, Grant grant, Instant until) {
        Rights rights() {
            return grant.rights().without(OF_ACCESS);
        }

        /** As it is in a cabinet; whoever sees everything there reaches no branch in somebody's place only. */
        StandIn standIn(Cabinet cabinet, Set<UUID> ownBranches, boolean ownCabinet) {
            UUID branch = grant.branchId();
            boolean lentOnly = branch != null && cabinet.kind() != ActorKind.ALL && !ownBranches.contains(branch);
            boolean wholly = !ownCabinet && cabinet.roles().contains(grant.role());
            return new StandIn(
                    personId, name, grant.organisationId(), lentOnly ? Set.of(branch) : Set.of(), wholly, until);
        }
    }

    /**
     * A role and the place where it is held.
     *
     * @param roleId the role that people have made, if it is one
     * @param made what that allows
     * @param legalEntities those of the organisation for which it is held; all if absent
     * @param scope whose records it shows; everybody's if absent
     * @param team with whom the holder shares theirs, if it shows the team's
     */
    public record Grant(
            Role role,
            @Nullable UUID roleId,
            @Nullable Set<Permission> made,
            @Nullable UUID organisationId,
            @Nullable Set<UUID> legalEntities,
            @Nullable UUID branchId,
            @Nullable Scope scope,
            Set<UUID> team) {

        public Grant {
            team = Set.copyOf(team);
        }

        /** A role that shows all records of its place. */
        public Grant(
                Role role,
                @Nullable UUID roleId,
                @Nullable Set<Permission> made,
                @Nullable UUID organisationId,
                @Nullable Set<UUID> legalEntities,
                @Nullable UUID branchId) {
            this(role, roleId, made, organisationId, legalEntities, branchId, null, Set.of());
        }

        /** The same role, allowing this. */
        public Grant allowing(Set<Permission> permissions) {
            return new Grant(role, roleId, permissions, organisationId, legalEntities, branchId, scope, team);
        }

        /** Where the role is held: in some legal entities, in the organisation or the branch as a whole; nowhere if it is everywhere. */
        Stream<UUID> places() {
            return legalEntities != null
                    ? legalEntities.stream()
                    : Stream.of(Optional.ofNullable(organisationId), Optional.ofNullable(branchId))
                            .flatMap(Optional::stream);
        }

        Rights rights() {
            Rights whole = made == null ? Rights.of(Set.of(role)) : Rights.made(role, made);
            boolean part = legalEntities != null || (organisationId != null && scope != null);
            return part ? whole.without(OF_WHOLE_COMPANIES) : whole;
        }
    }

    public Grants {
        held = List.copyOf(held);
        lent = List.copyOf(lent);
    }

    /** The same person with other roles of their own, and nobody else's. */
    public Grants with(List<Grant> others) {
        return new Grants(personId, name, active, others, List.of(), until);
    }

    /** The same person, meaning no more than this. */
    Grants narrowed(Narrowing narrowing) {
        return with(held.stream().flatMap(grant -> narrowing.of(grant).stream()).toList());
    }

    /** One's own first. */
    public List<Cabinet> cabinets() {
        return Stream.concat(
                        openTo(held.stream()).stream(), openTo(lent.stream().map(Lent::grant)).stream())
                .distinct()
                .toList();
    }

    private static List<Cabinet> openTo(Stream<Grant> grants) {
        return Cabinet.openTo(grants.map(Grant::role).collect(Collectors.toSet()));
    }

    /** The organisations in which the cabinet's roles are held. */
    Set<UUID> organisations(Cabinet cabinet) {
        return places(cabinet, Grant::organisationId);
    }

    /** The person as an actor in one of their cabinets. */
    Actor actor(Cabinet cabinet, Set<UUID> priceLists) {
        return new Actor(
                cabinet.kind(),
                personId,
                name,
                List.copyOf(organisations(cabinet)),
                List.copyOf(places(cabinet, Grant::branchId)),
                List.copyOf(priceLists),
                limits(cabinet),
                records(cabinet),
                rights(cabinet).map(Map.Entry::getValue).reduce(Rights.NONE, Rights::and),
                rightsByPlace(cabinet),
                standsIn(cabinet),
                null);
    }

    private Map<UUID, Rights> rightsByPlace(Cabinet cabinet) {
        Map<UUID, Rights> byPlace = new HashMap<>();
        rights(cabinet)
                .forEach(it -> it.getKey().places().forEach(place -> byPlace.merge(place, it.getValue(), Rights::and)));
        return byPlace;
    }

    /** What each of the cabinet's roles allows. */
    private Stream<Map.Entry<Grant, Rights>> rights(Cabinet cabinet) {
        return Stream.concat(
                        held.stream().map(grant -> Map.entry(grant, grant.rights())),
                        lent.stream().map(it -> Map.entry(it.grant(), it.rights())))
                .filter(it -> cabinet.roles().contains(it.getKey().role()));
    }

    /** In whose place the person acts, as far as the cabinet is for the same place. */
    private List<StandIn> standsIn(Cabinet cabinet) {
        Set<UUID> branches =
                held.stream().map(Grant::branchId).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean own = openTo(held.stream()).contains(cabinet);
        Map<List<Object>, StandIn> found = new LinkedHashMap<>();
        lent.stream()
                .filter(it -> (it.grant().organisationId() != null) == (cabinet.kind() == ActorKind.MEMBER))
                .map(it -> it.standIn(cabinet, branches, own))
                .forEach(it ->
                        found.merge(Arrays.asList(it.personId(), it.organisationId()), it, StandIn::andItsBranches));
        return List.copyOf(found.values());
    }

    /** Where the cabinet's roles are for some legal entities only. */
    EntityLimits limits(Cabinet cabinet) {
        Map<UUID, Set<UUID>> entities = new HashMap<>();
        Set<UUID> limited = new HashSet<>(organisations(cabinet));
        of(cabinet).forEach(grant -> {
            UUID organisation = grant.organisationId();
            Set<UUID> named = grant.legalEntities();
            if (organisation != null && named != null) {
                entities.computeIfAbsent(organisation, id -> new HashSet<>()).addAll(named);
            } else if (organisation != null) {
                limited.remove(organisation);
            }
        });
        return new EntityLimits(entities, limited);
    }

    private RecordLimits records(Cabinet cabinet) {
        var scopes = new RecordScopes();
        held.stream().filter(it -> cabinet.roles().contains(it.role())).forEach(it -> scopes.add(it, Set.of(personId)));
        lent.stream()
                .filter(it -> cabinet.roles().contains(it.grant().role()))
                .forEach(it -> scopes.add(it.grant(), Set.of(personId, it.personId())));
        return scopes.limits();
    }

    private Set<UUID> places(Cabinet cabinet, Function<Grant, @Nullable UUID> place) {
        return of(cabinet).map(place).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Stream<Grant> of(Cabinet cabinet) {
        return all().filter(grant -> cabinet.roles().contains(grant.role()));
    }

    private Stream<Grant> all() {
        return Stream.concat(held.stream(), lent.stream().map(Lent::grant));
    }
}
