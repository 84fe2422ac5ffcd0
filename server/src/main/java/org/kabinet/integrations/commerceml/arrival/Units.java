package org.kabinet.integrations.commerceml.arrival;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.commerceml.read.ClassifierEntry;
import org.kabinet.platform.money.UnitNames;

/** Units of measure by code and by name: those the file's classifier tells of, else those of ОКЕИ that trade lives by. */
final class Units {

    private final Map<String, String> namesByCode = new HashMap<>();
    private final Map<String, String> codesByName = new HashMap<>();

    /** What the classifier of the file says about a unit. */
    void add(ClassifierEntry.Unit unit) {
        String name = unit.shortName() == null ? unit.fullName() : unit.shortName();
        if (name != null && !unit.code().isEmpty()) {
            namesByCode.put(unit.code(), name);
            namesByCode.put(unit.id(), name);
            codesByName.put(folded(name), unit.code());
        }
    }

    @Nullable
    String nameOf(@Nullable String code) {
        if (code == null) {
            return null;
        }
        String told = namesByCode.get(code);
        return told == null ? UnitNames.nameOf(code).orElse(null) : told;
    }

    @Nullable
    String codeOf(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String told = codesByName.get(folded(name));
        return told == null ? UnitNames.codeOf(name).orElse(null) : told;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }
}
