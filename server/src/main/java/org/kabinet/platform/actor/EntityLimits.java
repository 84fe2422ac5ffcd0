package org.kabinet.platform.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * For which legal entities of their organisations somebody holds roles that are not for the whole of it.
 *
 * @param entities by organisation; organisations where all roles are for the whole are not in it
 * @param limited the organisations in which no role is for the whole: the rest of their rows is not there
 */
public record EntityLimits(Map<UUID, Set<UUID>> entities, Set<UUID> limited) {
    public static final EntityLimits NONE = new EntityLimits(Map.of(), Set.of());

    public EntityLimits {
        entities = Map.copyOf(entities);
        limited = Set.copyOf(limited);
    }

    Set<UUID> of(UUID organisationId) {
        return entities.getOrDefault(organisationId, Set.of());
    }

    /** Whether rows of the legal entity are there for somebody who reaches the organisation. */
    public boolean include(UUID organisationId, UUID legalEntityId) {
        return !limited.contains(organisationId) || of(organisationId).contains(legalEntityId);
    }

    List<UUID> visible() {
        return limited.stream().flatMap(it -> of(it).stream()).collect(Collectors.toList());
    }
}
