package org.kabinet.access.role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.springframework.stereotype.Component;

/** Everything that can be allowed, in the reader's words, for those who choose from it. */
@Component
public class PermissionWords {
    private final RoleTexts texts;

    PermissionWords(RoleTexts texts) {
        this.texts = texts;
    }

    /**
     * In the order of the catalogue.
     *
     * @param which of them are meant
     * @param giveable those that the reader may give
     */
    public List<PermissionView> views(Predicate<Permission> which, Set<Permission> giveable, Locale locale) {
        return Arrays.stream(Permission.values())
                .filter(which)
                .map(it -> new PermissionView(
                        it,
                        RoleTexts.group(it),
                        texts.group(it, locale),
                        texts.name(it, locale),
                        texts.description(it, locale),
                        Arrays.stream(Role.values()).filter(it::fits).toList(),
                        giveable.contains(it)))
                .toList();
    }
}
