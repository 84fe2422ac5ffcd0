package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One «Товар» of a document. A line without an id is kept: 1C writes services that way. */
final class LineParser {

    private final XmlCursor at;
    private final int line;
    private final ItemParser item;
    private @Nullable BigDecimal price;
    private @Nullable BigDecimal quantity;
    private @Nullable BigDecimal amount;
    private @Nullable String unit;
    private @Nullable BigDecimal factor;
    private final List<TradeDocument.Tax> taxes = new ArrayList<>();
    private final List<TradeDocument.Discount> discounts = new ArrayList<>();

    private LineParser(XmlCursor at) {
        this.at = at;
        this.line = at.line();
        this.item = new ItemParser(at);
    }

    static TradeDocument.Line read(XmlCursor at) {
        LineParser parser = new LineParser(at);
        at.children(parser::take);
        return new TradeDocument.Line(
                parser.line,
                parser.item.item(),
                parser.price,
                parser.quantity,
                parser.amount,
                parser.unit,
                parser.factor,
                parser.taxes,
                parser.discounts);
    }

    private void take(String element) {
        switch (element) {
            case "ЦенаЗаЕдиницу", "Цена" -> price = Values.number(at);
            case "Количество" -> quantity = Values.number(at);
            case "Сумма" -> amount = Values.number(at);
            case "Единица" -> unit = ItemLists.blankToNull(at.text());
            case "Коэффициент" -> factor = Values.number(at);
            case "Налоги" -> taxes.addAll(Charges.taxes(at));
            case "Скидки" -> discounts.addAll(Charges.discounts(at));
            case "СтранаПроисхождения", "ГТД" -> at.text();
            case "Склады", "ДопРасходы", "ДополнительныеДанные", "Акцизы" -> {}
            default -> item.takeOrRemark(element);
        }
    }
}
