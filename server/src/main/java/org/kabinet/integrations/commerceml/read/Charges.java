package org.kabinet.integrations.commerceml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** «Налоги» and «Скидки» of a document or a line, which have the same shape. */
final class Charges {

    private static final Set<String> FIELDS =
            Set.of("Наименование", "Сумма", "Процент", "Ставка", "УчтеноВСумме", "Акциз", "Комментарий");

    private Charges() {}

    static List<TradeDocument.Tax> taxes(XmlCursor at) {
        List<TradeDocument.Tax> taxes = new ArrayList<>();
        at.each("Налог", () -> {
            Fields tax = Fields.read(at, FIELDS);
            taxes.add(new TradeDocument.Tax(
                    tax.textOrBlank("Наименование"),
                    tax.flag("УчтеноВСумме"),
                    tax.number("Сумма"),
                    tax.textOrNull("Ставка")));
        });
        return taxes;
    }

    static List<TradeDocument.Discount> discounts(XmlCursor at) {
        List<TradeDocument.Discount> discounts = new ArrayList<>();
        at.each("Скидка", () -> {
            Fields discount = Fields.read(at, FIELDS);
            discounts.add(new TradeDocument.Discount(
                    discount.textOrBlank("Наименование"),
                    discount.number("Сумма"),
                    discount.number("Процент"),
                    discount.flag("УчтеноВСумме")));
        });
        return discounts;
    }
}
