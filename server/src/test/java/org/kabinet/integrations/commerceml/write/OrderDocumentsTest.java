package org.kabinet.integrations.commerceml.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kabinet.integrations.commerceml.read.CommerceMlReader;
import org.kabinet.integrations.commerceml.read.Counterparty;
import org.kabinet.integrations.commerceml.read.Entry;
import org.kabinet.integrations.commerceml.read.Finding;
import org.kabinet.integrations.commerceml.read.TradeDocument;
import org.kabinet.ordering.ExportedOrder;

/** What is written is read back: by the reader that takes the files of every 1C. */
class OrderDocumentsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 10, 0);

    static byte[] written(SchemaVersion version, Charset charset, ExportedOrder... orders) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new OrderDocuments(version, charset, NOW).write(bytes, List.of(orders));
        return bytes.toByteArray();
    }

    private static List<Entry> readBack(byte[] bytes) throws IOException {
        List<Entry> entries = new ArrayList<>();
        CommerceMlReader.read(new ByteArrayInputStream(bytes), entries::add);
        return entries;
    }

    private static TradeDocument document(byte[] bytes) throws IOException {
        return readBack(bytes).stream()
                .filter(TradeDocument.class::isInstance)
                .map(TradeDocument.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOrderSurvivesTheWayOutAndBack() throws IOException {
        TradeDocument order =
                document(written(SchemaVersion.NEWEST, StandardCharsets.UTF_8, Orders.ofCompany("Срочно")));

        assertThat(order.id()).isEqualTo(Orders.ID.toString());
        assertThat(order.number()).isEqualTo("МСК-2026-00418");
        assertThat(order.date()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(order.time()).isEqualTo(LocalTime.of(0, 30, 15));
        assertThat(order.currency()).isEqualTo("RUB");
        assertThat(order.amount()).isEqualByComparingTo("1234.50");
        assertThat(order.dueOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(order.comment()).isEqualTo("Срочно");
        assertThat(order.requisite("Статус заказа")).isEqualTo("[placed] Оформлен");
        assertThat(order.requisite("Отменен")).isEqualTo("false");
        assertThat(order.requisite("Адрес доставки")).isEqualTo("Тверь, Складская, 5");
        assertThat(order.requisite("Номер заказа покупателя")).isEqualTo("PO-1");
        assertThat(order.taxes()).hasSize(1);
    }

    @Test
    void linesKeepIdsUnitsPricesAndTaxes() throws IOException {
        List<TradeDocument.Line> lines = document(
                        written(SchemaVersion.NEWEST, StandardCharsets.UTF_8, Orders.ofCompany("")))
                .lines();

        assertThat(lines).hasSize(2);
        assertThat(lines).first().satisfies(line -> {
            assertThat(line.item().id().value()).isEqualTo("a1b2#c3d4");
            assertThat(line.item().name()).isEqualTo("Перчатки <зимние> & тёплые");
            assertThat(line.quantity()).isEqualTo(new BigDecimal("24"));
            assertThat(line.price()).isEqualTo(new BigDecimal("48.02"));
            assertThat(line.taxes()).extracting(TradeDocument.Tax::rate).containsExactly("20");
            assertThat(line.discounts())
                    .containsExactly(new TradeDocument.Discount(
                            "Скидка по договору", new BigDecimal("23.52"), new BigDecimal("2"), true));
        });
        assertThat(lines).last().satisfies(line -> {
            assertThat(line.item().id().value()).isEqualTo("01920000-0000-7000-8000-0000000000dd");
            assertThat(line.taxes()).isEmpty();
        });
    }

    @Test
    void aCompanyIsWrittenWithItsRequisites() throws IOException {
        Counterparty buyer = document(written(SchemaVersion.CLASSIC, StandardCharsets.UTF_8, Orders.ofCompany("")))
                .counterparties()
                .getFirst();

        assertThat(buyer.id()).isEqualTo("bb14a3a4-6b17-11e0-9819-e0cb4ed5eed4");
        assertThat(buyer.officialName()).isEqualTo("ООО «Ромашка»");
        assertThat(buyer.inn()).isEqualTo("7701234567");
        assertThat(buyer.kpp()).isEqualTo("770101001");
        assertThat(buyer.accounts()).extracting(Counterparty.BankAccount::bic).containsExactly("044525225");
        assertThat(buyer.role()).isEqualTo("Покупатель");
    }

    @Test
    void aPersonIsWrittenByNameAndAlwaysUnderTheSameId() throws IOException {
        Counterparty once = document(written(SchemaVersion.CLASSIC, StandardCharsets.UTF_8, Orders.ofPerson()))
                .counterparties()
                .getFirst();
        Counterparty again = document(written(SchemaVersion.NEWEST, StandardCharsets.UTF_8, Orders.ofPerson()))
                .counterparties()
                .getFirst();

        assertThat(once.person()).isEqualTo(new Counterparty.Person("Иванов", "Иван", "Иванович"));
        assertThat(once.id()).isNotBlank().isEqualTo(again.id());
    }

    @Test
    void containersAndCurrencyFollowTheVersion() {
        String classic = text(SchemaVersion.CLASSIC);
        String newest = text(SchemaVersion.NEWEST);

        assertThat(classic)
                .contains("ВерсияСхемы=\"2.05\"", "<Валюта>руб</Валюта>")
                .doesNotContain("Контейнер");
        assertThat(newest).contains("ВерсияСхемы=\"2.10\"", "<Контейнер><Документ>", "<Валюта>RUB</Валюта>");
    }

    private static String text(SchemaVersion version) {
        return new String(written(version, StandardCharsets.UTF_8, Orders.ofCompany("")), StandardCharsets.UTF_8);
    }

    @Test
    void lettersOutsideWindows1251AndForbiddenCharactersDoNotBreakTheFile() throws IOException {
        byte[] bytes = written(
                SchemaVersion.CLASSIC, Charset.forName("windows-1251"), Orders.ofCompany("Łódź 🚚 ж\u0001\u000b ✓"));

        assertThat(document(bytes).comment()).isEqualTo("Łódź 🚚 ж ✓");
        assertThat(new String(bytes, Charset.forName("windows-1251"))).contains("encoding=\"windows-1251\"");
    }

    @Test
    void nothingWeWriteIsStrangeToOurOwnReader() throws IOException {
        assertThat(readBack(written(
                        SchemaVersion.NEWEST, StandardCharsets.UTF_8, Orders.ofCompany("а"), Orders.ofPerson())))
                .noneMatch(Finding.class::isInstance);
    }

    @Test
    void withoutOrdersItIsAnEmptyDocument() throws IOException {
        assertThat(readBack(written(SchemaVersion.CLASSIC, Charset.forName("windows-1251"))))
                .hasSize(1);
    }

    @Test
    void theVersionIsWhat1CAskedForWithinWhatIsWritten() {
        assertThat(SchemaVersion.of("2.08")).hasToString("2.08");
        assertThat(SchemaVersion.of("2.10")).hasToString("2.10");
        assertThat(SchemaVersion.of("3.1")).hasToString("2.10");
        assertThat(SchemaVersion.of("2.05")).hasToString("2.05");
        assertThat(SchemaVersion.of("2.03")).hasToString("2.05");
        assertThat(SchemaVersion.of(null)).hasToString("2.05");
        assertThat(SchemaVersion.of("новая")).hasToString("2.05");
    }
}
