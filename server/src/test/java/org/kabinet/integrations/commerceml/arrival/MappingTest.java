package org.kabinet.integrations.commerceml.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.catalogue.IncomingStock;
import org.kabinet.catalogue.ProductKind;
import org.kabinet.integrations.commerceml.read.CommerceMlReader;
import org.kabinet.integrations.commerceml.read.Counterparty;
import org.kabinet.integrations.commerceml.read.Entry;
import org.kabinet.integrations.commerceml.read.Good;
import org.kabinet.integrations.commerceml.read.Offer;
import org.kabinet.integrations.commerceml.read.TradeDocument;
import org.kabinet.integrations.journal.StepFinding;
import org.kabinet.ordering.IncomingOrderStatus;
import org.kabinet.organisations.IncomingCounterparty;
import org.kabinet.pricing.IncomingPrice;

/** What 1C's pieces become in the modules. */
class MappingTest {

    private final Tally tally = new Tally();

    private static <T extends Entry> T only(Class<T> type, String xml) {
        return entries(xml).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Entry> entries(String xml) {
        List<Entry> entries = new ArrayList<>();
        try {
            CommerceMlReader.read(
                    new ByteArrayInputStream(
                            ("<КоммерческаяИнформация ВерсияСхемы=\"2.07\">" + xml + "</КоммерческаяИнформация>")
                                    .getBytes(StandardCharsets.UTF_8)),
                    entries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private IncomingGood good(String inside) {
        Good good = only(Good.class, "<Каталог><Товары><Товар><Ид>g</Ид>" + inside + "</Товар></Товары></Каталог>");
        return new GoodMapping(new Units(), tally).good(good);
    }

    private static Offer offer(String inside) {
        return only(
                Offer.class,
                "<ПакетПредложений><Предложения><Предложение><Ид>g#v</Ид>" + inside
                        + "</Предложение></Предложения></ПакетПредложений>");
    }

    private static String requisite(String name, String value) {
        return "<ЗначениеРеквизита><Наименование>" + name + "</Наименование><Значение>" + value
                + "</Значение></ЗначениеРеквизита>";
    }

    @Test
    void whatAGoodDoesNotCarryIsNotTouched() {
        IncomingGood good = good("<Картинка>a.jpg</Картинка>");

        assertThat(good.name()).isNull();
        assertThat(good.unitCode()).isNull();
        assertThat(good.vatRate()).isNull();
        assertThat(good.requisites()).isNull();
        assertThat(good.pictures()).containsExactly("a.jpg");
    }

    @Test
    void requisitesWithAPlaceOfTheirOwnGoThere() {
        IncomingGood good =
                good("<ЗначенияРеквизитов>" + requisite("ТипНоменклатуры", "Услуга") + requisite("Вес", "1,25")
                        + requisite("Полное наименование", "Пила дисковая") + requisite("Кратность", "12")
                        + requisite("Минимальное количество", "24") + requisite("Срок поставки", "3")
                        + requisite("Гарантия", "год")
                        + "</ЗначенияРеквизитов>");

        assertThat(good.kind()).isEqualTo(ProductKind.SERVICE);
        assertThat(good.weightKg()).isEqualByComparingTo("1.25");
        assertThat(good.fullName()).isEqualTo("Пила дисковая");
        assertThat(good.packMultiple()).isEqualByComparingTo("12");
        assertThat(good.minQuantity()).isEqualByComparingTo("24");
        assertThat(good.leadTimeDays()).isEqualTo(3);
        assertThat(good.requisites()).isEqualTo(Map.of("Гарантия", "год"));
    }

    @Test
    void unitsAreKnownByCodeAndByWord() {
        IncomingGood byCode = good("<БазоваяЕдиница>796 </БазоваяЕдиница>");
        IncomingGood byWord = good("<БазоваяЕдиница>кг.</БазоваяЕдиница>");
        IncomingGood packed = good(
                "<БазоваяЕдиница Код=\"796\">шт<Пересчет><Единица>778</Единица><Коэффициент>10</Коэффициент></Пересчет>"
                        + "<Пересчет><Единица>796</Единица><Коэффициент>1</Коэффициент></Пересчет></БазоваяЕдиница>");

        assertThat(byCode.unitName()).isEqualTo("шт");
        assertThat(byWord.unitCode()).isEqualTo("166");
        assertThat(packed.packings()).containsExactly(new IncomingGood.Packing("778", "упак", BigDecimal.TEN));
    }

    @ParameterizedTest
    @CsvSource({
        "20,20",
        "20%,20",
        "18.00,18",
        "10/110,10",
        "20 %,20",
        "Без НДС,none",
        "БЕЗ НДС,none",
        "НДС 20%,20",
        "0,0"
    })
    void ratesOfVatAreWrittenInManyWays(String written, String meant) {
        assertThat(VatRates.understood(written)).contains(meant);
    }

    @Test
    void aRateNobodyUnderstandsIsRemarkedAndLeavesTheOldOne() {
        IncomingGood good =
                good("<СтавкиНалогов><СтавкаНалога><Наименование>НДС</Наименование><Ставка>льготная</Ставка>"
                        + "</СтавкаНалога></СтавкиНалогов>");

        assertThat(good.vatRate()).isNull();
        assertThat(tally.outcome().findings()).extracting(StepFinding::code).containsExactly("unknown-vat-rate");
    }

    @Test
    void descriptionsAreTextWhateverWasPasted() {
        assertThat(PlainText.of("5 < 6 и точка")).isEqualTo("5 < 6 и точка");
        assertThat(PlainText.of(
                        "<p>Пила</p><script>alert(1)</script><ul><li>острая</li><li>лёгкая &amp; тихая</li></ul>"))
                .isEqualTo("Пила\nострая\nлёгкая & тихая");
    }

    @Test
    void aPriceOfADozenIsThePriceOfOne() {
        List<IncomingPrice> prices = OfferMapping.prices(
                offer(
                        "<Цены><Цена><ИдТипаЦены>t</ИдТипаЦены><ЦенаЗаЕдиницу>100</ЦенаЗаЕдиницу>"
                                + "<Валюта>руб</Валюта><Единица>дюж</Единица><Коэффициент>12</Коэффициент><МинКоличество>24</МинКоличество></Цена></Цены>"));

        assertThat(prices).singleElement().satisfies(price -> {
            assertThat(price.amount()).isEqualTo(new BigDecimal("8.3333"));
            assertThat(price.minQuantity()).isEqualByComparingTo("24");
            assertThat(price.variantExternalId()).isEqualTo("g#v");
        });
    }

    @Test
    void stockIsByWarehouseWhereWarehousesAreNamed() {
        IncomingStock named =
                OfferMapping.stock(offer("<Количество>9</Количество><Склад ИдСклада=\"w\" КоличествоНаСкладе=\"4\"/>"
                        + "<Склад ИдСклада=\"w\" КоличествоНаСкладе=\"5\"/>"));
        IncomingStock total =
                OfferMapping.stock(offer("<Остатки><Остаток><Количество>7</Количество></Остаток></Остатки>"));

        assertThat(named)
                .isNotNull()
                .satisfies(stock -> assertThat(stock.byWarehouse())
                        .containsExactly(new IncomingStock.InWarehouse("w", new BigDecimal("9"), null)));
        assertThat(total)
                .isNotNull()
                .satisfies(stock -> assertThat(stock.total()).isEqualByComparingTo("7"));
        assertThat(OfferMapping.stock(offer("<Наименование>Пила</Наименование>")))
                .isNull();
    }

    @Test
    void anOfferOfPricesAloneDescribesNothing() {
        assertThat(OfferMapping.isDescribed(offer("<Цены/>"))).isFalse();
        assertThat(OfferMapping.isDescribed(offer("<Наименование>Пила</Наименование>")))
                .isTrue();
    }

    private static IncomingOrderStatus status(String document) {
        TradeDocument read = only(TradeDocument.class, "<Документ>" + document + "</Документ>");
        return new DocumentMapping(Map.of("к отгрузке", "shipping"))
                .status(read)
                .orElseThrow();
    }

    @Test
    void anOrderSaysItsStatusInWordsOrCodes() {
        String order =
                "<Ид>01920000-0000-7000-8000-0000000000aa</Ид><Номер>М-1</Номер><ХозОперация>Заказ товара</ХозОперация>";

        IncomingOrderStatus words = status(
                order + "<ЗначенияРеквизитов>" + requisite("Статус заказа", "К ОТГРУЗКЕ") + "</ЗначенияРеквизитов>");
        IncomingOrderStatus code = status(order + "<ЗначенияРеквизитов>"
                + requisite("Статус заказа", "[packing] Упаковка") + "</ЗначенияРеквизитов>");
        IncomingOrderStatus cancelled =
                status(order + "<ЗначенияРеквизитов>" + requisite("Отменен", "true") + "</ЗначенияРеквизитов>");

        assertThat(words.id()).isEqualTo(UUID.fromString("01920000-0000-7000-8000-0000000000aa"));
        assertThat(words.stageCode()).isEqualTo("shipping");
        assertThat(code.stageCode()).isEqualTo("packing");
        assertThat(cancelled.stageCode()).isNull();
        assertThat(cancelled.cancelled()).isTrue();
    }

    @Test
    void old1CTellsPaymentAndShipmentInRequisites() {
        IncomingOrderStatus status = status("<Ид>36</Ид><Номер>36</Номер><Сумма>100</Сумма><ЗначенияРеквизитов>"
                + requisite("Номер оплаты по 1С", "П-1") + requisite("Дата оплаты по 1С", "2026-03-01T10:00:00")
                + requisite("Номер отгрузки по 1С", "О-1") + requisite("Дата отгрузки по 1С", "02.03.2026")
                + "</ЗначенияРеквизитов>");

        assertThat(status.externalId()).isEqualTo("36");
        assertThat(status.payments())
                .extracting(IncomingOrderStatus.Payment::paidOn)
                .containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(status.shipments())
                .extracting(IncomingOrderStatus.Shipment::number)
                .containsExactly("О-1");
    }

    @Test
    void aPaymentBesideTheOrderNamesItAsItsGround() {
        IncomingOrderStatus status =
                status("<Ид>p9</Ид><Номер>9</Номер><Дата>2026-03-01</Дата><ХозОперация>Выплата безналичных денег"
                        + "</ХозОперация><Сумма>50</Сумма><Основание>01920000-0000-7000-8000-0000000000aa</Основание>");

        assertThat(status.id()).isNotNull();
        assertThat(status.payments()).hasSize(1);
    }

    private static IncomingCounterparty customer(String inside) {
        Counterparty who = only(
                Counterparty.class, "<Контрагенты><Контрагент><Ид>k</Ид>" + inside + "</Контрагент></Контрагенты>");
        return CounterpartyMapping.customer(who).orElseThrow();
    }

    @Test
    void companiesPersonsAndEntrepreneursAreToldApart() {
        assertThat(customer(
                                "<Наименование>ООО Покупатель</Наименование><ПолноеНаименование>ООО Покупатель</ПолноеНаименование>"
                                        + "<ИНН>7707083893</ИНН>")
                        .person())
                .isFalse();
        assertThat(customer("<Наименование>Иванов</Наименование><Фамилия>Иванов</Фамилия><Имя>Иван</Имя>")
                        .person())
                .isTrue();
        assertThat(customer("<Наименование>ИП Иванов</Наименование><Фамилия>Иванов</Фамилия><ИНН>500100732259</ИНН>")
                        .person())
                .isFalse();
    }

    private static Survey survey(String version, String xml) {
        Survey survey = new Survey(false);
        try {
            CommerceMlReader.read(
                    new ByteArrayInputStream(("<КоммерческаяИнформация ВерсияСхемы=\"" + version + "\">" + xml
                                    + "</КоммерческаяИнформация>")
                            .getBytes(StandardCharsets.UTF_8)),
                    survey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return survey;
    }

    @Test
    void onlyWhatSaysSoAndHoldsSomethingIsWhole() {
        String groups = "<Классификатор><Группы><Группа><Ид>g</Ид></Группа></Группы><Ид>k</Ид></Классификатор>";
        String good = "<Товары><Товар><Ид>1</Ид></Товар></Товары></Каталог>";
        String priced = "<Предложения><Предложение><Ид>1</Ид><Цены/></Предложение></Предложения></ПакетПредложений>";

        assertThat(survey("2.07", groups + "<Каталог СодержитТолькоИзменения=\"false\"><Ид>c</Ид>" + good)
                        .whole())
                .isEqualTo(Set.of(new WholePackage("GOODS", "c"), new WholePackage("GROUPS", "k")));
        assertThat(survey("2.07", "<Каталог СодержитТолькоИзменения=\"true\">" + good)
                        .whole())
                .isEmpty();
        assertThat(survey("2.07", "<Каталог>" + good).whole()).isEmpty();
        assertThat(survey("2.07", "<Каталог СодержитТолькоИзменения=\"false\"><Товары/></Каталог>")
                        .whole())
                .isEmpty();
        assertThat(survey("2.09", "<ПакетПредложений СодержитТолькоИзменения=\"false\">" + priced)
                        .whole())
                .isEqualTo(Set.of(new WholePackage("PRICES", "")));
    }

    @Test
    void aFloodOfTheSameRemarkIsCountedNotKept() {
        for (int i = 0; i < 5000; i++) {
            tally.note(new StepFinding(
                    StepFinding.Severity.REMARK, i, "Товар/Гарантия", "g" + i, "unknown-element", Map.of()));
        }

        assertThat(tally.outcome().remarks()).isEqualTo(5000);
        assertThat(tally.outcome().findings()).hasSize(101).last().satisfies(more -> {
            assertThat(more.code()).isEqualTo("more-of-the-same");
            assertThat(more.args()).containsEntry("count", "4900");
        });
    }
}
