package org.kabinet.integrations.commerceml.arrival;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.commerceml.read.ClassifierEntry;

/** Units of measure by code and by name: those the file's classifier tells of, else those of ОКЕИ that trade lives by. */
final class Units {

    private static final Map<String, String> OKEI = Map.ofEntries(
            Map.entry("796", "шт"),
            Map.entry("166", "кг"),
            Map.entry("163", "г"),
            Map.entry("168", "т"),
            Map.entry("006", "м"),
            Map.entry("008", "км"),
            Map.entry("055", "м2"),
            Map.entry("113", "м3"),
            Map.entry("112", "л"),
            Map.entry("715", "пар"),
            Map.entry("778", "упак"),
            Map.entry("839", "компл"),
            Map.entry("704", "набор"),
            Map.entry("736", "рул"),
            Map.entry("625", "лист"),
            Map.entry("868", "бут"),
            Map.entry("812", "ящ"),
            Map.entry("728", "пач"),
            Map.entry("642", "ед"),
            Map.entry("356", "ч"),
            Map.entry("362", "мес"),
            Map.entry("876", "усл. ед"));

    private final Map<String, String> namesByCode = new HashMap<>(OKEI);
    private final Map<String, String> codesByName = new HashMap<>();

    Units() {
        OKEI.forEach((code, name) -> codesByName.put(folded(name), code));
    }

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
        return code == null ? null : namesByCode.get(code);
    }

    @Nullable
    String codeOf(@Nullable String name) {
        return name == null ? null : codesByName.get(folded(name));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }
}
