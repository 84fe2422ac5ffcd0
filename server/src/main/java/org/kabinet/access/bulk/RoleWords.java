package org.kabinet.access.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;

/** The names of roles as people write them, in any of the languages. */
@Component
class RoleWords {
    static final List<Role> OFFERED =
            List.of(Role.BUYER, Role.ACCOUNTANT, Role.WAREHOUSE_WORKER, Role.COMPANY_ADMINISTRATOR, Role.INDIVIDUAL);

    private final Texts texts;
    private final Map<String, Role> known = new HashMap<>();

    RoleWords(Texts texts) {
        this.texts = texts;
        for (Role role : OFFERED) {
            known.put(SheetColumn.bare(role.name()), role);
            Texts.LANGUAGES.forEach(language -> known.put(SheetColumn.bare(name(role, language)), role));
        }
    }

    String name(Role role, Locale language) {
        return texts.text("access", "role." + role, language);
    }

    Optional<Role> named(String word) {
        return Optional.ofNullable(known.get(SheetColumn.bare(word)));
    }

    /** The words of a cell that names one or several roles. */
    static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        Arrays.stream(cell.split("[,;/\\n+]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
