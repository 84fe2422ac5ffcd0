package org.kabinet.integrations.commerceml.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.kabinet.ordering.ExportedOrder;

/** One line as «Товар»; 1C finds the good by the id it gave itself. */
final class OrderLineElement {

    private static final String NO_VAT = "none";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** International abbreviations of the units 1C keeps beside their codes. */
    private static final Map<String, String> INTERNATIONAL =
            Map.of("796", "PCE", "166", "KGM", "006", "MTR", "112", "LTR", "055", "MTK", "715", "NPR");

    private final XmlTree xml;
    private final ExportedOrder.Line line;

    OrderLineElement(XmlTree xml, ExportedOrder.Line line) {
        this.xml = xml;
        this.line = line;
    }

    void write() throws XMLStreamException {
        xml.element("Товар", () -> {
            xml.text("Ид", line.externalId() == null ? line.variantId().toString() : line.externalId());
            xml.text("Артикул", line.article());
            xml.text("Наименование", line.name());
            unit();
            rate();
            xml.element("ЗначенияРеквизитов", this::requisites);
            xml.amount("ЦенаЗаЕдиницу", line.price());
            xml.quantity("Количество", line.quantity());
            xml.amount("Сумма", line.amount());
            tax();
            discount();
        });
    }

    /** The price has it in it already; 1C is told how much it was. */
    private void discount() throws XMLStreamException {
        BigDecimal percent = line.discountPercent();
        if (percent == null || percent.signum() <= 0 || percent.compareTo(HUNDRED) >= 0) {
            return;
        }
        BigDecimal amount = line.amount().multiply(percent).divide(HUNDRED.subtract(percent), 2, RoundingMode.HALF_UP);
        xml.element(
                "Скидки",
                () -> xml.element("Скидка", () -> {
                    xml.text("Наименование", "Скидка по договору");
                    xml.amount("Сумма", amount);
                    xml.quantity("Процент", percent);
                    xml.text("УчтеноВСумме", "true");
                }));
    }

    private void unit() throws XMLStreamException {
        xml.element("БазоваяЕдиница", () -> {
            if (!line.unitCode().isEmpty()) {
                xml.attribute("Код", line.unitCode());
            }
            xml.attribute("НаименованиеПолное", line.unitName());
            String international = INTERNATIONAL.get(line.unitCode());
            if (international != null) {
                xml.attribute("МеждународноеСокращение", international);
            }
            xml.characters(line.unitName());
        });
    }

    private void rate() throws XMLStreamException {
        xml.element(
                "СтавкиНалогов",
                () -> xml.element("СтавкаНалога", () -> {
                    xml.text("Наименование", "НДС");
                    xml.text("Ставка", line.vatRate().equals(NO_VAT) ? "Без НДС" : line.vatRate());
                }));
    }

    private void requisites() throws XMLStreamException {
        xml.requisite("ВидНоменклатуры", "Товар");
        xml.requisite("ТипНоменклатуры", "Товар");
        xml.requisite("НомерПозицииКорзины", Integer.toString(line.position()));
        xml.requisite("Комментарий", line.comment());
    }

    private void tax() throws XMLStreamException {
        if (line.vatRate().equals(NO_VAT)) {
            return;
        }
        xml.element(
                "Налоги",
                () -> xml.element("Налог", () -> {
                    xml.text("Наименование", "НДС");
                    xml.text("УчтеноВСумме", "true");
                    xml.amount("Сумма", line.vatAmount());
                    xml.text("Ставка", line.vatRate());
                }));
    }
}
