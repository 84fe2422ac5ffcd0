package org.kabinet.access.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.text.Texts;

class RoleTextsTests {
    private final Texts texts = new Texts();

    @Test
    void every_permission_and_every_role_is_told_in_both_languages() {
        for (Locale locale : Texts.LANGUAGES) {
            for (Permission permission : Permission.values()) {
                String key = "permission." + permission.code();
                assertThat(told(key, locale)).as(key).isNotBlank();
                assertThat(told(key + ".about", locale)).as(key).isNotBlank();
                assertThat(told("permissions." + RoleTexts.group(permission), locale))
                        .as(key)
                        .isNotBlank();
            }
            for (Role role : Role.values()) {
                assertThat(told("built-in.role." + role.name(), locale)).isNotBlank();
                assertThat(told("built-in.role." + role.name() + ".about", locale))
                        .isNotBlank();
            }
        }
    }

    @Test
    void codes_are_named_after_module_noun_and_verb_and_none_twice() {
        List<String> codes =
                Arrays.stream(Permission.values()).map(Permission::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+\\.[a-z]+\\.[a-z]+"));
    }

    @Test
    void every_built_in_role_holds_only_what_fits_it() {
        for (Role role : Role.values()) {
            assertThat(role.permissions()).as(role.name()).allMatch(permission -> permission.fits(role));
        }
    }

    private String told(String key, Locale locale) {
        String found = texts.find("access", key, locale, List.of());
        return found == null ? "" : found;
    }
}
