package org.kabinet.access.role;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;

/**
 * A role that people have made.
 *
 * @param likeness the built-in role that it takes after: held in the same places, sees the same rows
 * @param organisationId the customer who made it for its own people; none if it is the seller's
 */
public record MadeRole(
        UUID id,
        Role likeness,
        @Nullable UUID organisationId,
        String name,
        String description,
        Set<Permission> permissions,
        long version) {

    public MadeRole {
        permissions = Set.copyOf(permissions);
    }

    /** Permissions as they are stored; one that this version does not know allows nothing. */
    public static Set<Permission> permissions(String... codes) {
        return Arrays.stream(codes)
                .map(Permission::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String[] codes(Set<Permission> permissions) {
        return permissions.stream().map(Permission::code).sorted().toArray(String[]::new);
    }
}
