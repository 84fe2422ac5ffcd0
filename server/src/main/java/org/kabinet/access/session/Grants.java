package org.kabinet.access.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Rights;
import org.kabinet.platform.actor.Role;

/** All that a person may be, as it stands in the database now. */
public record Grants(UUID personId, String name, boolean active, List<Grant> held) {

    /**
     * A role and the place where it is held.
     *
     * @param roleId the role that people have made, if it is one
     * @param made what that allows
     */
    public record Grant(
            Role role,
            @Nullable UUID roleId,
            @Nullable Set<Permission> made,
            @Nullable UUID organisationId,
            @Nullable UUID branchId) {
        @Nullable
        UUID place() {
            return organisationId != null ? organisationId : branchId;
        }

        Rights rights() {
            return made == null ? Rights.of(Set.of(role)) : Rights.made(role, made);
        }
    }

    public Grants {
        held = List.copyOf(held);
    }

    /** The same person with other roles. */
    public Grants with(List<Grant> others) {
        return new Grants(personId, name, active, others);
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
                of(cabinet).map(Grant::rights).reduce(Rights.NONE, Rights::and),
                rightsByPlace(cabinet),
                null);
    }

    private Map<UUID, Rights> rightsByPlace(Cabinet cabinet) {
        return of(cabinet)
                .filter(grant -> grant.place() != null)
                .collect(Collectors.toMap(grant -> Objects.requireNonNull(grant.place()), Grant::rights, Rights::and));
    }

    private Set<UUID> places(Cabinet cabinet, Function<Grant, @Nullable UUID> place) {
        return of(cabinet).map(place).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Stream<Grant> of(Cabinet cabinet) {
        return held.stream().filter(grant -> cabinet.roles().contains(grant.role()));
    }
}
