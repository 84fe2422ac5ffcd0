package org.kabinet.integrations.commerceml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lists of «Классификатор», which offers repeat for price types and warehouses. */
final class ClassifierParser {

    private final XmlCursor at;
    private final Consumer<Entry> to;

    ClassifierParser(XmlCursor at, Consumer<Entry> to) {
        this.at = at;
        this.to = to;
    }

    /** Takes the current element if it is a list of reference entries. */
    boolean take(String element) {
        switch (element) {
            case "Группы" -> groups();
            case "Свойства", "СвойстваПредложений" -> each("Свойство", () -> PropertyParser.read(at));
            case "ТипыЦен" -> each("ТипЦены", this::priceType);
            case "Склады" -> each("Склад", this::warehouse);
            case "ЕдиницыИзмерения" -> each("ЕдиницаИзмерения", this::unit);
            case "Категории" -> each("Категория", this::category);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void groups() {
        at.each("Группа", () -> {
            at.startPiece();
            GroupParser.read(at, this, to);
        });
    }

    private void each(String expected, Supplier<@Nullable ClassifierEntry> one) {
        at.children(element -> {
            if (element.equals(expected)) {
                at.startPiece();
                handOver(one.get());
            } else if (!element.equals("ИдКлассификатора")) {
                at.unknown();
            }
        });
    }

    private void handOver(@Nullable ClassifierEntry entry) {
        if (entry != null) {
            to.accept(entry);
        }
        at.findings().handOver(entry == null ? "" : entry.id());
    }

    private @Nullable ClassifierEntry priceType() {
        List<Boolean> included = new ArrayList<>();
        NamedFields fields = NamedFields.read(at, Set.of("Валюта", "Описание"), element -> {
            Boolean told = element.equals("Налог") ? taxIncluded(at) : null;
            if (told != null) {
                included.add(told);
            }
            return element.equals("Налог");
        });
        return fields.identified()
                ? new ClassifierEntry.PriceType(
                        fields.line(),
                        fields.id(),
                        fields.name(),
                        fields.textOrNull("Валюта"),
                        included.isEmpty() ? null : included.getLast(),
                        fields.deleted())
                : null;
    }

    private @Nullable ClassifierEntry warehouse() {
        List<String> address = new ArrayList<>();
        NamedFields fields = NamedFields.read(at, Set.of("Комментарий"), element -> switch (element) {
            case "Адрес" -> {
                String shown = Addresses.read(at);
                Values.addUnlessBlank(address, shown == null ? "" : shown);
                yield true;
            }
            case "Контакты" -> {
                Contacts.read(at);
                yield true;
            }
            default -> false;
        });
        return fields.identified()
                ? new ClassifierEntry.Warehouse(
                        fields.line(),
                        fields.id(),
                        fields.name(),
                        address.isEmpty() ? null : address.getFirst(),
                        fields.deleted())
                : null;
    }

    private @Nullable ClassifierEntry unit() {
        NamedFields fields = NamedFields.read(
                at,
                Set.of("Код", "НаименованиеКраткое", "НаименованиеПолное", "МеждународноеСокращение"),
                element -> false);
        String code = fields.textOrNull("Код");
        NamedFields identified = code == null ? fields : fields.withIdIfAbsent(code);
        return identified.identified()
                ? new ClassifierEntry.Unit(
                        fields.line(),
                        identified.id(),
                        code == null ? "" : code,
                        fields.textOrNull("НаименованиеКраткое"),
                        fields.textOrNull("НаименованиеПолное"),
                        fields.textOrNull("МеждународноеСокращение"),
                        fields.deleted())
                : null;
    }

    private @Nullable ClassifierEntry category() {
        NamedFields fields = NamedFields.read(at, Set.of(), element -> {
            if (element.equals("Свойства")) {
                Values.texts(at, "Ид");
            }
            return element.equals("Свойства");
        });
        return fields.identified()
                ? new ClassifierEntry.Category(fields.line(), fields.id(), fields.name(), fields.deleted())
                : null;
    }

    /** «Налог» of a price or a price type: whether the amounts contain it. */
    static @Nullable Boolean taxIncluded(XmlCursor at) {
        return Fields.read(at, Set.of("УчтеноВСумме", "Наименование", "Акциз", "Ставка"))
                .flag("УчтеноВСумме");
    }
}
