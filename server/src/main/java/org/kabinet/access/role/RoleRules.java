package org.kabinet.access.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.FieldErrors;

/** What makes a role a good one: a name, and permissions that mean something in it and that its maker holds. */
final class RoleRules {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 500;

    private RoleRules() {}

    static void checkWords(String name, String description, FieldErrors errors) {
        errors.text(name, LONGEST_NAME, "/name");
        errors.optionalText(description, LONGEST_DESCRIPTION, "/description");
    }

    /**
     * The permissions as they are named.
     *
     * @param kept those that the role has had before, which nobody has to hold to leave them in
     */
    static Set<Permission> checked(
            List<@Nullable String> codes,
            Role likeness,
            Set<Permission> giveable,
            Set<Permission> kept,
            FieldErrors errors) {
        for (int i = 0; i < codes.size(); i++) {
            String at = "/permissions/" + i;
            Optional<Permission> permission = Optional.ofNullable(codes.get(i)).flatMap(Permission::of);
            if (errors.require(permission.isPresent(), at, "PERMISSION_UNKNOWN")) {
                Permission named = permission.orElseThrow();
                errors.require(named.fits(likeness), at, "PERMISSION_DOES_NOT_FIT");
                errors.require(giveable.contains(named) || kept.contains(named), at, "PERMISSION_NOT_YOURS_TO_GIVE");
            }
        }
        return MadeRole.permissions(codes.stream()
                .flatMap(code -> Optional.ofNullable(code).stream())
                .toArray(String[]::new));
    }

    /** Whoever may not give a right may not take it from others either. */
    static void mustOwnWhatChanges(
            Set<Permission> before, Set<Permission> after, Set<Permission> giveable, FieldErrors errors) {
        Set<Permission> taken = before.stream()
                .filter(it -> !after.contains(it) && !giveable.contains(it))
                .collect(Collectors.toSet());
        errors.require(taken.isEmpty(), "/permissions", "PERMISSION_NOT_YOURS_TO_GIVE");
    }
}
