package org.kabinet.integrations.commerceml.arrival;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.commerceml.read.Item;

/** The requisites of a good by name: some have a place of their own in the catalogue, the rest is kept as it is. */
final class RequisiteBook {

    private static final Set<String> PLACED = Set.of(
            "ВидНоменклатуры",
            "ТипНоменклатуры",
            "Полное наименование",
            "Вес",
            "ОписаниеВФорматеHTML",
            "ОписаниеФайла",
            "Кратность",
            "Минимальное количество",
            "Срок поставки");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final boolean carried;

    RequisiteBook(@Nullable List<Item.Requisite> requisites) {
        carried = requisites != null;
        if (requisites != null) {
            requisites.forEach(one -> values.merge(
                    one.name(),
                    String.join(", ", one.values()),
                    (earlier, more) -> earlier.isEmpty() ? more : more.isEmpty() ? earlier : earlier + ", " + more));
        }
    }

    /** The value; null when it is absent or blank. */
    @Nullable
    String get(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** What has no place of its own; null when the packet carries no requisites. */
    @Nullable
    Map<String, String> rest(@Nullable String code) {
        if (!carried && code == null) {
            return null;
        }
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(PLACED);
        rest.values().removeIf(String::isBlank);
        if (code != null && !code.isBlank()) {
            rest.put("Код", code);
        }
        return rest;
    }
}
