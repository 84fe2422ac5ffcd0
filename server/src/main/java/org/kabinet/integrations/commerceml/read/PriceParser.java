package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One «Цена»; without a type or an amount it cannot be used. */
final class PriceParser {

    private static final Set<String> FIELDS = Set.of(
            "ИдТипаЦены",
            "ЦенаЗаЕдиницу",
            "Валюта",
            "Единица",
            "Коэффициент",
            "МинКоличество",
            "Представление",
            "ИдКаталога");

    private final XmlCursor at;
    private @Nullable Boolean taxIncluded;

    private PriceParser(XmlCursor at) {
        this.at = at;
    }

    static Offer.@Nullable Price read(XmlCursor at) {
        return new PriceParser(at).price();
    }

    private Offer.@Nullable Price price() {
        Fields fields = Fields.read(at, FIELDS, this::takeOther);
        String typeId = fields.textOrBlank("ИдТипаЦены");
        BigDecimal amount = fields.number("ЦенаЗаЕдиницу");
        if (typeId.isEmpty()) {
            at.findings()
                    .add(
                            fields.line(),
                            Finding.Reason.NO_PRICE_TYPE,
                            "Цена/ИдТипаЦены",
                            fields.textOrBlank("ЦенаЗаЕдиницу"));
            return null;
        }
        if (amount == null) {
            at.findings().add(fields.line(), Finding.Reason.NO_VALUE, "Цена/ЦенаЗаЕдиницу", typeId);
            return null;
        }
        return new Offer.Price(
                fields.line(),
                typeId,
                amount,
                fields.textOrNull("Валюта"),
                fields.textOrNull("Единица"),
                fields.number("Коэффициент"),
                fields.number("МинКоличество"),
                taxIncluded);
    }

    private void takeOther(String element) {
        switch (element) {
            case "Налог" -> taxIncluded = ClassifierParser.taxIncluded(at);
            case "ДополнительныеДанные" -> Requisites.read(at);
            default -> at.unknown();
        }
    }
}
