package org.kabinet.access.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kabinet.platform.actor.RecordLimits;

/** Whose records roles show, taken together: what one of them shows, another does not hide. */
final class RecordScopes {
    private final Set<UUID> narrowed = new HashSet<>();
    private final Set<UUID> open = new HashSet<>();
    private final Set<UUID> whole = new HashSet<>();
    private final Map<UUID, Set<UUID>> owners = new HashMap<>();

    /**
     * @param holders whose own records the role shows at least
     */
    void add(Grants.Grant grant, Set<UUID> holders) {
        boolean everything = grant.scope() == null && grant.legalEntities() == null;
        Stream.of(grant.organisationId(), grant.branchId())
                .filter(Objects::nonNull)
                .forEach((everything ? open : narrowed)::add);
        if (grant.scope() != null) {
            grant.places().forEach(place -> {
                Set<UUID> seen = owners.computeIfAbsent(place, id -> new HashSet<>());
                seen.addAll(holders);
                seen.addAll(grant.team());
            });
        } else if (grant.legalEntities() != null) {
            whole.addAll(grant.legalEntities());
        }
    }

    RecordLimits limits() {
        Set<UUID> places = new HashSet<>(narrowed);
        places.removeAll(open);
        return places.isEmpty() ? RecordLimits.NONE : new RecordLimits(places, whole, owners);
    }
}
