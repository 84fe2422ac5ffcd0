package org.kabinet.access.session;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Permission;

/**
 * How much of what a person may do is meant: nothing can be had by it that they do not have themselves.
 *
 * @param organisationId where, if it is one customer
 * @param legalEntities for which of its legal entities; all of them if absent
 * @param permissions what at most
 */
public record Narrowing(
        @Nullable UUID organisationId, @Nullable Set<UUID> legalEntities, Set<Permission> permissions) {

    public Narrowing {
        legalEntities = legalEntities == null ? null : Set.copyOf(legalEntities);
        permissions = Set.copyOf(permissions);
    }

    /** What is left of a grant. */
    Optional<Grants.Grant> of(Grants.Grant grant) {
        Set<UUID> entities = common(grant.legalEntities(), legalEntities);
        boolean elsewhere = organisationId != null && !organisationId.equals(grant.organisationId());
        if (elsewhere || (entities != null && entities.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Grants.Grant(
                grant.role(),
                grant.roleId(),
                both(grant.rights().permissions(), permissions),
                grant.organisationId(),
                entities,
                grant.branchId(),
                grant.scope(),
                grant.team()));
    }

    private static @Nullable Set<UUID> common(@Nullable Set<UUID> held, @Nullable Set<UUID> meant) {
        if (held == null || meant == null) {
            return held == null ? meant : held;
        }
        return both(held, meant);
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
