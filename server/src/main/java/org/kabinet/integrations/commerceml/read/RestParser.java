package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stock of an offer in the ways in which versions write it: attributes, a warehouse with a quantity, a quantity alone. */
final class RestParser {

    private static final Set<String> FIELDS =
            Set.of("Ид", "ИдСклада", "Количество", "КоличествоНаСкладе", "Наименование");

    private final XmlCursor at;
    private @Nullable List<Offer.Rest> rests;

    RestParser(XmlCursor at) {
        this.at = at;
    }

    /** What was found; null if the offer says nothing of stock by warehouse. */
    @Nullable
    List<Offer.Rest> rests() {
        return rests;
    }

    /** Takes the current element if it tells stock. */
    boolean take(String element) {
        switch (element) {
            case "Склад" -> rest();
            case "Склады" -> list("Склад");
            case "Остатки" -> list("Остаток");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void list(String expected) {
        rests = Values.started(rests);
        at.each(expected, this::rest);
    }

    private void rest() {
        String warehouse = at.attribute("ИдСклада");
        String quantity = at.attribute("КоличествоНаСкладе");
        if (warehouse == null && quantity == null) {
            restByElements();
        } else {
            int line = at.line();
            String path = at.path() + "/@КоличествоНаСкладе";
            add(line, path, warehouse, Values.number(at, line, path, quantity == null ? "" : quantity));
        }
    }

    private void restByElements() {
        String path = at.path();
        int known = Values.started(rests).size();
        Fields fields = Fields.read(at, FIELDS, element -> {
            if (element.equals("Склад")) {
                rest();
            } else {
                at.unknown();
            }
        });
        boolean told = fields.text("Количество") != null || fields.text("КоличествоНаСкладе") != null;
        if (told || Values.started(rests).size() == known) {
            String warehouse = fields.text("Ид") == null ? fields.text("ИдСклада") : fields.text("Ид");
            BigDecimal quantity =
                    fields.number(fields.text("Количество") == null ? "КоличествоНаСкладе" : "Количество");
            add(fields.line(), path, warehouse, quantity);
        }
    }

    private void add(int line, String path, @Nullable String warehouse, @Nullable BigDecimal quantity) {
        List<Offer.Rest> found = Values.started(rests);
        rests = found;
        if (quantity == null) {
            at.findings().add(line, Finding.Reason.NO_VALUE, path, warehouse == null ? "" : warehouse);
        } else {
            found.add(new Offer.Rest(ItemLists.blankToNull(warehouse), quantity));
        }
    }
}
