package org.kabinet.platform.actor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What roles allow, taken together.
 *
 * @param roles the built-in ones among them; who holds a role that people have made does not hold the one that it takes after
 * @param worksAs the built-in roles that they are or take after: as whom somebody stands in an order's plan of stages
 */
public record Rights(Set<Role> roles, Set<Role> worksAs, Set<Permission> permissions) {
    public static final Rights NONE = new Rights(Set.of(), Set.of(), Set.of());

    public Rights {
        roles = Set.copyOf(roles);
        worksAs = Set.copyOf(worksAs);
        permissions = Set.copyOf(permissions);
    }

    /** Those of built-in roles. */
    public static Rights of(Collection<Role> roles) {
        Set<Role> held = Set.copyOf(roles);
        return new Rights(
                held,
                held,
                held.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toSet()));
    }

    /** Those of a role that people have made. */
    public static Rights made(Role likeness, Set<Permission> permissions) {
        return new Rights(Set.of(), Set.of(likeness), permissions);
    }

    /** The same without some permissions. */
    public Rights without(Set<Permission> denied) {
        return new Rights(
                Set.of(),
                worksAs,
                permissions.stream().filter(it -> !denied.contains(it)).collect(Collectors.toSet()));
    }

    /** What either allows. */
    public Rights and(Rights other) {
        return new Rights(
                union(roles, other.roles), union(worksAs, other.worksAs), union(permissions, other.permissions));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
