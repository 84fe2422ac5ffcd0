package org.kabinet.integrations.commerceml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One «Свойство» with the values it allows. */
final class PropertyParser {

    private static final Set<String> FIELDS = Set.of(
            "ТипЗначений",
            "Множественное",
            "ЭтоФильтр",
            "ДляПредложений",
            "ДляТоваров",
            "ДляДокументов",
            "Обязательное",
            "Внешний",
            "Описание");

    private final XmlCursor at;
    private @Nullable List<ClassifierEntry.Choice> choices;

    private PropertyParser(XmlCursor at) {
        this.at = at;
    }

    static @Nullable ClassifierEntry read(XmlCursor at) {
        return new PropertyParser(at).property();
    }

    private @Nullable ClassifierEntry property() {
        NamedFields fields = NamedFields.read(at, FIELDS, this::take);
        return fields.identified()
                ? new ClassifierEntry.Property(
                        fields.line(),
                        fields.id(),
                        fields.name(),
                        type(fields.textOrNull("ТипЗначений")),
                        fields.flag("Множественное"),
                        fields.flag("ЭтоФильтр"),
                        fields.flag("ДляПредложений"),
                        choices,
                        fields.deleted())
                : null;
    }

    private boolean take(String element) {
        if (!element.equals("ВариантыЗначений")) {
            return false;
        }
        choices = choices();
        return true;
    }

    private static ClassifierEntry.@Nullable ValueType type(@Nullable String text) {
        return switch (text) {
            case null -> null;
            case "Число" -> ClassifierEntry.ValueType.NUMBER;
            case "ДатаВремя", "Время", "Дата" -> ClassifierEntry.ValueType.DATE_TIME;
            case "Справочник" -> ClassifierEntry.ValueType.REFERENCE;
            default -> ClassifierEntry.ValueType.TEXT;
        };
    }

    private List<ClassifierEntry.Choice> choices() {
        List<ClassifierEntry.Choice> found = new ArrayList<>();
        at.children(element -> {
            switch (element) {
                case "Значение" -> addUnlessBlank(found, null, at.text());
                case "Справочник" -> {
                    Fields choice = Fields.read(at, Set.of("ИдЗначения", "Значение"));
                    addUnlessBlank(found, choice.textOrNull("ИдЗначения"), choice.textOrBlank("Значение"));
                }
                default -> at.unknown();
            }
        });
        return found;
    }

    private static void addUnlessBlank(List<ClassifierEntry.Choice> found, @Nullable String id, String value) {
        if (id != null || !value.isEmpty()) {
            found.add(new ClassifierEntry.Choice(id, value));
        }
    }
}
