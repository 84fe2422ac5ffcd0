package org.kabinet.access.people;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.role.MadeRole;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Permission;

/**
 * What somebody who gives roles holds themselves: nobody gives, takes or keeps more than that.
 *
 * @param actor who gives; nobody in particular if there is no limit
 */
record Holdings(@Nullable Actor actor, Map<UUID, MadeRole> made) {
    static final Holdings ALL = new Holdings(null, Map.of());

    boolean include(Collection<Grant> grants) {
        return grants.stream().allMatch(this::include);
    }

    boolean include(Grant grant) {
        if (actor == null) {
            return true;
        }
        UUID organisation = grant.organisationId();
        Set<Permission> held = organisation == null
                ? actor.rights().permissions()
                : actor.rightsIn(organisation).permissions();
        return held.containsAll(permissions(grant, made));
    }

    /** What a role allows; one that has vanished allows nothing. */
    static Set<Permission> permissions(Grant grant, Map<UUID, MadeRole> made) {
        UUID id = grant.roleId();
        if (id == null) {
            return grant.role().permissions();
        }
        MadeRole role = made.get(id);
        return role == null ? Set.of() : role.permissions();
    }
}
