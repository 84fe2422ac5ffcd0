package org.kabinet.integrations.commerceml.write;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import org.kabinet.ordering.ExportedOrder;
import org.kabinet.ordering.OrderParties;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.organisations.PaymentTerms;

/**
 * One order as «Документ», in the order of elements the schema wants. Its id is always the portal's own: by it 1C
 * recognises an order it has already taken.
 */
final class OrderDocument {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final XmlTree xml;
    private final ExportedOrder order;
    private final SchemaVersion version;

    OrderDocument(XmlTree xml, ExportedOrder order, SchemaVersion version) {
        this.xml = xml;
        this.order = order;
        this.version = version;
    }

    void write() throws XMLStreamException {
        ZoneId zone = ZoneId.of(order.parties().branch().timeZone());
        ZonedDateTime placed = order.placedAt().atZone(zone).truncatedTo(ChronoUnit.SECONDS);
        xml.element("Документ", () -> {
            head(placed);
            xml.element("Контрагенты", () -> new OrderBuyer(xml, order).write());
            xml.text("Время", TIME.format(placed));
            due(placed);
            xml.text("Комментарий", order.comment());
            taxes();
            xml.element("Товары", this::lines);
            xml.element("ЗначенияРеквизитов", this::requisites);
        });
    }

    private void head(ZonedDateTime placed) throws XMLStreamException {
        xml.text("Ид", order.id().toString());
        xml.text("Номер", order.number());
        xml.text("Дата", placed.toLocalDate().toString());
        xml.text("ХозОперация", "Заказ товара");
        xml.text("Роль", "Продавец");
        xml.text("Валюта", Currencies.written(order.amount().currency(), version));
        xml.text("Курс", "1");
        xml.amount("Сумма", order.amount().amount());
    }

    private void due(ZonedDateTime placed) throws XMLStreamException {
        OrderParties.Contract contract = order.parties().contract();
        if (contract.paymentTerms() == PaymentTerms.DEFERRAL) {
            xml.text(
                    "СрокПлатежа",
                    placed.toLocalDate().plusDays(contract.deferralDays()).toString());
        }
    }

    private void taxes() throws XMLStreamException {
        if (order.vat().isZero()) {
            return;
        }
        xml.element(
                "Налоги",
                () -> xml.element("Налог", () -> {
                    xml.text("Наименование", "НДС");
                    xml.text("УчтеноВСумме", "true");
                    xml.amount("Сумма", order.vat().amount());
                }));
    }

    private void lines() throws XMLStreamException {
        for (ExportedOrder.Line line : order.lines()) {
            new OrderLineElement(xml, line).write();
        }
    }

    private void requisites() throws XMLStreamException {
        OrderPhase phase = order.phase();
        OrderParties.Contract contract = order.parties().contract();
        xml.requisite("Метод оплаты", paymentMethod(contract));
        xml.requisite("Способ доставки", order.parties().address() == null ? "Самовывоз" : "Доставка");
        xml.requisite("Доставка разрешена", flag(phase == OrderPhase.SHIPPED || phase == OrderPhase.COMPLETED));
        xml.requisite("Отменен", flag(phase == OrderPhase.CANCELLED));
        xml.requisite("Финальный статус", flag(!phase.open()));
        xml.requisite("Статус заказа", "[" + order.stageCode() + "] " + order.stageName());
        xml.requisite("Статуса заказа ИД", order.stageCode());
        xml.requisite("Номер по 1С", order.externalNumber());
        xml.requisite("Договор", contract.number());
        xml.requisite("Подразделение", order.parties().branch().name());
        xml.requisite("Заказал", order.placedByName());
        xml.requisite("Номер заказа покупателя", order.purchaseOrderNumber());
        xml.requisite(
                "Желаемая дата отгрузки",
                order.wishedOn() == null ? null : order.wishedOn().toString());
        delivery();
    }

    private void delivery() throws XMLStreamException {
        OrderParties.Address address = order.parties().address();
        if (address == null) {
            return;
        }
        xml.requisite("Адрес доставки", address.address());
        xml.requisite("Контактное лицо доставки", address.contactName());
        xml.requisite("Телефон доставки", address.contactPhone());
        xml.requisite("Комментарий к доставке", address.comment());
    }

    private static String paymentMethod(OrderParties.Contract contract) {
        return contract.paymentTerms() == PaymentTerms.DEFERRAL
                ? "Отсрочка, дней: " + contract.deferralDays()
                : "Предоплата";
    }

    private static String flag(boolean value) {
        return Boolean.toString(value);
    }
}
