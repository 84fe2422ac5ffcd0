package org.kabinet.access.role;

import java.util.Locale;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;

/** What roles and permissions are called. */
@Component
class RoleTexts {
    private static final String MODULE = "access";

    private final Texts texts;

    RoleTexts(Texts texts) {
        this.texts = texts;
    }

    String name(Role role, Locale locale) {
        return texts.text(MODULE, "built-in.role." + role.name(), locale);
    }

    String description(Role role, Locale locale) {
        return texts.text(MODULE, "built-in.role." + role.name() + ".about", locale);
    }

    String name(Permission permission, Locale locale) {
        return texts.text(MODULE, "permission." + permission.code(), locale);
    }

    String description(Permission permission, Locale locale) {
        return texts.text(MODULE, "permission." + permission.code() + ".about", locale);
    }

    /** The part of the portal to which the permission belongs. */
    String group(Permission permission, Locale locale) {
        return texts.text(MODULE, "permissions." + group(permission), locale);
    }

    static String group(Permission permission) {
        return permission.code().substring(0, permission.code().indexOf('.'));
    }
}
