package org.kabinet.integrations.commerceml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An address as one line: 1C's own rendering of it, or its fields in their order when there is none. */
final class Addresses {

    private Addresses() {}

    static @Nullable String read(XmlCursor at) {
        List<String> shown = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        String bare = at.childrenAndText(element -> {
            switch (element) {
                case "Представление" -> shown.add(at.text());
                case "АдресноеПоле" ->
                    Values.addUnlessBlank(
                            fields, Fields.read(at, Set.of("Тип", "Значение")).textOrBlank("Значение"));
                case "Комментарий" -> at.text();
                default -> at.unknown();
            }
        });
        return shown.stream()
                .filter(Addresses::saysSomething)
                .findFirst()
                .orElse(ItemLists.blankToNull(fields.isEmpty() ? bare : String.join(", ", fields)));
    }

    /** Of an empty address 1C renders the commas. */
    private static boolean saysSomething(String address) {
        return address.chars().anyMatch(Character::isLetterOrDigit);
    }
}
