package org.kabinet.integrations.commerceml.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.ExportedOrder;
import org.kabinet.ordering.OrderParties;
import org.kabinet.organisations.OrganisationKind;

/** The buyer as «Контрагент»: the legal entity that orders, or the person. */
final class OrderBuyer {

    private final XmlTree xml;
    private final ExportedOrder order;
    private final OrderParties.LegalEntity buyer;

    OrderBuyer(XmlTree xml, ExportedOrder order) {
        this.xml = xml;
        this.order = order;
        this.buyer = order.parties().legalEntity();
    }

    void write() throws XMLStreamException {
        xml.element("Контрагент", () -> {
            xml.text("Ид", id());
            xml.text("Наименование", buyer.name());
            if (order.parties().organisation().kind() == OrganisationKind.INDIVIDUAL) {
                person();
            } else {
                company();
            }
            delivery();
            representative();
            xml.text("Роль", "Покупатель");
        });
    }

    /** 1C's own id, or one that is always the same for the same legal entity. */
    private String id() {
        String known = buyer.externalId();
        if (known != null && !known.isBlank()) {
            return known;
        }
        String identity = order.organisationId() + "|" + buyer.inn() + "|" + buyer.kpp() + "|" + buyer.name();
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void company() throws XMLStreamException {
        xml.text("ОфициальноеНаименование", fullName());
        address("ЮридическийАдрес", buyer.legalAddress());
        xml.text("ИНН", buyer.inn());
        xml.text("КПП", buyer.kpp());
        account();
    }

    private void person() throws XMLStreamException {
        xml.text("ПолноеНаименование", fullName());
        List<String> names = List.of(fullName().strip().split("\\s+"));
        if (names.size() == 2 || names.size() == 3) {
            xml.text("Фамилия", names.get(0));
            xml.text("Имя", names.get(1));
            xml.text("Отчество", names.size() == 3 ? names.get(2) : null);
        }
        xml.text("ИНН", buyer.inn());
        address("АдресРегистрации", buyer.legalAddress());
    }

    private String fullName() {
        return buyer.fullName().isBlank() ? buyer.name() : buyer.fullName();
    }

    private void account() throws XMLStreamException {
        if (buyer.bankAccount() == null || buyer.bankBic() == null) {
            return;
        }
        xml.element(
                "РасчетныеСчета",
                () -> xml.element("РасчетныйСчет", () -> {
                    xml.text("НомерСчета", buyer.bankAccount());
                    xml.element("Банк", () -> {
                        xml.text("Наименование", buyer.bankName());
                        xml.text("БИК", buyer.bankBic());
                    });
                }));
    }

    private void delivery() throws XMLStreamException {
        OrderParties.Address address = order.parties().address();
        if (address == null) {
            return;
        }
        address("Адрес", address.address());
        if (!address.contactPhone().isBlank()) {
            xml.element(
                    "Контакты",
                    () -> xml.element("Контакт", () -> {
                        xml.text("Тип", "Телефон рабочий");
                        xml.text("Значение", address.contactPhone());
                        xml.text("Комментарий", address.contactName());
                    }));
        }
    }

    private void representative() throws XMLStreamException {
        xml.element(
                "Представители",
                () -> xml.element("Представитель", () -> {
                    xml.text("Наименование", order.placedByName());
                    xml.text("ПолноеНаименование", order.placedByName());
                    xml.text("Отношение", "Контактное лицо");
                }));
    }

    private void address(String element, @Nullable String address) throws XMLStreamException {
        if (address != null && !address.isBlank()) {
            xml.element(element, () -> xml.text("Представление", address));
        }
    }
}
