package org.kabinet.access.session;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
import org.kabinet.platform.actor.EntityLimits;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Rights;
import org.kabinet.platform.actor.Role;

/**
 * All that a person may be, as it stands in the database now.
 *
 * @param held the roles that are held at this moment
 * @param until when that changes by itself, if it does
 */
public record Grants(
        UUID personId,
        String name,
        boolean active,
        List<Grant> held,
        @Nullable Instant until) {

    private static final Set<Permission> OF_WHOLE_COMPANIES = Arrays.stream(Permission.values())
            .filter(Permission::ofWholeCompany)
            .collect(Collectors.toSet());

    /**
     * A role and the place where it is held.
     *
     * @param roleId the role that people have made, if it is one
     * @param made what that allows
     * @param legalEntities those of the organisation for which it is held; all if absent
     */
    public record Grant(
            Role role,
            @Nullable UUID roleId,
            @Nullable Set<Permission> made,
            @Nullable UUID organisationId,
            @Nullable Set<UUID> legalEntities,
            @Nullable UUID branchId) {

        /** Where the role is held: in some legal entities, in the organisation or the branch as a whole; nowhere if it is everywhere. */
        Stream<UUID> places() {
            return legalEntities != null
                    ? legalEntities.stream()
                    : Stream.of(Optional.ofNullable(organisationId), Optional.ofNullable(branchId))
                            .flatMap(Optional::stream);
        }

        Rights rights() {
            Rights whole = made == null ? Rights.of(Set.of(role)) : Rights.made(role, made);
            return legalEntities == null ? whole : whole.without(OF_WHOLE_COMPANIES);
        }
    }

    public Grants {
        held = List.copyOf(held);
    }

    /** The same person with other roles. */
    public Grants with(List<Grant> others) {
        return new Grants(personId, name, active, others, until);
    }

    /** The same person, meaning no more than this. */
    Grants narrowed(Narrowing narrowing) {
        return with(held.stream().flatMap(grant -> narrowing.of(grant).stream()).toList());
    }

    public List<Cabinet> cabinets() {
        return Cabinet.openTo(held.stream().map(Grant::role).collect(Collectors.toSet()));
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
                of(cabinet).map(Grant::rights).reduce(Rights.NONE, Rights::and),
                rightsByPlace(cabinet),
                null);
    }

    private Map<UUID, Rights> rightsByPlace(Cabinet cabinet) {
        Map<UUID, Rights> byPlace = new HashMap<>();
        of(cabinet)
                .forEach(grant -> grant.places().forEach(place -> byPlace.merge(place, grant.rights(), Rights::and)));
        return byPlace;
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

    private Set<UUID> places(Cabinet cabinet, Function<Grant, @Nullable UUID> place) {
        return of(cabinet).map(place).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Stream<Grant> of(Cabinet cabinet) {
        return held.stream().filter(grant -> cabinet.roles().contains(grant.role()));
    }
}
