package org.kabinet.integrations.commerceml.write;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.ExportedOrder;
import org.kabinet.ordering.OrderParties;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.PaymentTerms;
import org.kabinet.platform.money.Money;

/** Orders to write. */
final class Orders {

    static final UUID ID = UUID.fromString("01920000-0000-7000-8000-0000000000aa");

    private Orders() {}

    static ExportedOrder ofCompany(String comment) {
        OrderParties.LegalEntity buyer = new OrderParties.LegalEntity(
                "Ромашка",
                "ООО «Ромашка»",
                "7701234567",
                "770101001",
                null,
                "Москва, ул. Ленина, 1",
                "АО Банк",
                "044525225",
                "40702810138250123017",
                "bb14a3a4-6b17-11e0-9819-e0cb4ed5eed4");
        return order(
                comment,
                OrganisationKind.COMPANY,
                buyer,
                new OrderParties.Address(
                        UUID.randomUUID(), "Склад", "Тверь, Складская, 5", "Пётр", "+7 482 000-00-00", ""));
    }

    static ExportedOrder ofPerson() {
        OrderParties.LegalEntity buyer = new OrderParties.LegalEntity(
                "Иванов И. И.", "Иванов Иван Иванович", null, null, null, "", "", null, null, null);
        return order("", OrganisationKind.INDIVIDUAL, buyer, null);
    }

    private static ExportedOrder order(
            String comment,
            OrganisationKind kind,
            OrderParties.LegalEntity buyer,
            OrderParties.@Nullable Address address) {
        OrderParties parties = new OrderParties(
                "ООО «Продавец»",
                new OrderParties.Branch("МСК", "Москва", "Europe/Moscow"),
                new OrderParties.Organisation("Ромашка", kind, null),
                buyer,
                new OrderParties.Contract("Д-17", PaymentTerms.DEFERRAL, 14),
                address);
        return new ExportedOrder(
                ID,
                3,
                "МСК-2026-00418",
                null,
                null,
                Instant.parse("2026-03-01T21:30:15.123Z"),
                "Анна Петрова",
                UUID.fromString("01920000-0000-7000-8000-0000000000bb"),
                UUID.fromString("01920000-0000-7000-8000-0000000000cc"),
                parties,
                "placed",
                "Оформлен",
                OrderPhase.PLACED,
                Money.of("1234.50", "RUB"),
                Money.of("205.75", "RUB"),
                comment,
                "PO-1",
                LocalDate.of(2026, 3, 10),
                null,
                List.of(
                        line(1, "a1b2#c3d4", "KT-114", "796", "шт", "20", "205.75"),
                        line(2, null, "", "166", "кг", "none", "0")));
    }

    private static ExportedOrder.Line line(
            int position, @Nullable String id, String article, String unit, String unitName, String rate, String vat) {
        return new ExportedOrder.Line(
                position,
                UUID.fromString("01920000-0000-7000-8000-0000000000dd"),
                id,
                article,
                "Перчатки <зимние> & тёплые",
                unit,
                unitName,
                new BigDecimal("24.0000"),
                new BigDecimal("48.0200"),
                new BigDecimal("1152.48"),
                position == 1 ? new BigDecimal("2.00") : null,
                rate,
                new BigDecimal(vat),
                position == 1 ? "синие" : "");
    }
}
