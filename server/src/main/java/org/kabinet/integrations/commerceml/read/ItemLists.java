package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists and structures that stand inside a good. */
final class ItemLists {

    private ItemLists() {}

    static Item.BaseUnit unit(XmlCursor at) {
        String code = attribute(at, "Код");
        String full = attribute(at, "НаименованиеПолное");
        String shortName = attribute(at, "НаименованиеКраткое");
        String international = attribute(at, "МеждународноеСокращение");
        List<Item.Packing> packings = new ArrayList<>();
        String text = at.childrenAndText(element -> {
            if (element.equals("Пересчет")) {
                packing(at, packings);
            } else {
                at.unknown();
            }
        });
        boolean textIsCode = code == null && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        return new Item.BaseUnit(
                textIsCode ? text : code,
                textIsCode || text.isEmpty() ? shortName : text,
                full,
                international,
                List.copyOf(packings));
    }

    private static void packing(XmlCursor at, List<Item.Packing> packings) {
        Fields fields = Fields.read(at, Set.of("Единица", "Коэффициент"), element -> {
            if (element.equals("ДополнительныеДанные")) {
                Requisites.read(at);
            } else {
                at.unknown();
            }
        });
        String unit = fields.textOrBlank("Единица");
        BigDecimal factor = fields.number("Коэффициент");
        if (unit.isEmpty() || factor == null || factor.signum() <= 0) {
            at.findings().add(fields.line(), Finding.Reason.NO_VALUE, "БазоваяЕдиница/Пересчет", unit);
        } else {
            packings.add(new Item.Packing(unit, factor));
        }
    }

    static List<Item.PropertyValue> properties(XmlCursor at) {
        List<Item.PropertyValue> found = new ArrayList<>();
        at.each("ЗначенияСвойства", () -> property(at, found));
        return found;
    }

    private static void property(XmlCursor at, List<Item.PropertyValue> found) {
        NamedValues property = NamedValues.read(at, "Ид");
        if (property.key().isEmpty()) {
            at.findings().add(property.line(), Finding.Reason.NO_ID, "ЗначенияСвойства", property.shown());
        } else {
            List<String> values =
                    property.values().stream().filter(v -> !v.isEmpty()).toList();
            found.add(new Item.PropertyValue(property.key(), values));
        }
    }

    static List<Item.TaxRate> taxRates(XmlCursor at) {
        List<Item.TaxRate> rates = new ArrayList<>();
        at.each("СтавкаНалога", () -> {
            Fields tax = Fields.read(at, Set.of("Наименование", "Ставка"));
            rates.add(new Item.TaxRate(tax.textOrBlank("Наименование"), tax.text("Ставка")));
        });
        return rates;
    }

    static List<Item.Characteristic> characteristics(XmlCursor at) {
        List<Item.Characteristic> found = new ArrayList<>();
        at.each("ХарактеристикаТовара", () -> characteristic(at, found));
        return found;
    }

    private static void characteristic(XmlCursor at, List<Item.Characteristic> found) {
        Fields fields = Fields.read(at, Set.of("Ид", "Наименование", "Значение"));
        String name = fields.textOrBlank("Наименование");
        String value = fields.textOrBlank("Значение");
        if (name.isEmpty()) {
            at.findings().add(fields.line(), Finding.Reason.NO_NAME, "ХарактеристикаТовара", value);
        } else {
            found.add(new Item.Characteristic(fields.textOrNull("Ид"), name, value));
        }
    }

    static List<GoodId> analogues(XmlCursor at) {
        List<GoodId> found = new ArrayList<>();
        at.each("Аналог", () -> {
            ItemParser analogue = new ItemParser(at);
            at.children(analogue::takeOrRemark);
            if (analogue.hasId()) {
                found.add(analogue.item().id());
            }
        });
        return found;
    }

    /** The name of a maker or owner; its other details are nobody's business here. */
    static @Nullable String nameOf(XmlCursor at) {
        return Fields.read(at, Set.of("Наименование"), other -> {}).textOrNull("Наименование");
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static @Nullable String attribute(XmlCursor at, String name) {
        return blankToNull(at.attribute(name));
    }
}
