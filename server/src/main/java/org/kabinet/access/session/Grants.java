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
import org.kabinet.platform.actor.Role;

/** All that a person may be, as it stands in the database now. */
record Grants(UUID personId, String name, boolean active, List<Grant> held) {

    /** A role and the place where it is held. */
    record Grant(
            Role role,
            @Nullable UUID organisationId,
            @Nullable UUID branchId) {
        @Nullable
        UUID place() {
            return organisationId != null ? organisationId : branchId;
        }
    }

    Grants {
        held = List.copyOf(held);
    }

    List<Cabinet> cabinets() {
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
                of(cabinet).map(Grant::role).collect(Collectors.toSet()),
                rolesByPlace(cabinet),
                null);
    }

    private Map<UUID, Set<Role>> rolesByPlace(Cabinet cabinet) {
        return of(cabinet)
                .filter(grant -> grant.place() != null)
                .collect(Collectors.groupingBy(
                        grant -> Objects.requireNonNull(grant.place()),
                        Collectors.mapping(Grant::role, Collectors.toSet())));
    }

    private Set<UUID> places(Cabinet cabinet, Function<Grant, @Nullable UUID> place) {
        return of(cabinet).map(place).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Stream<Grant> of(Cabinet cabinet) {
        return held.stream().filter(grant -> cabinet.roles().contains(grant.role()));
    }
}
