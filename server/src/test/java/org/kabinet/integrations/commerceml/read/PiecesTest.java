package org.kabinet.integrations.commerceml.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What single pieces mean, with the liberties real files take. */
class PiecesTest {

    @Test
    void whatAGoodDoesNotCarryStaysUnknown() {
        Item item = Reading.ofGoods("<Товар><Ид>1</Ид><Картинка>import_files/5c/a.jpg</Картинка></Товар>")
                .only(Good.class)
                .item();

        assertThat(item.name()).isNull();
        assertThat(item.groupIds()).isNull();
        assertThat(item.properties()).isNull();
        assertThat(item.pictures()).containsExactly("import_files/5c/a.jpg");
    }

    @Test
    void whatAGoodCarriesEmptyIsEmpty() {
        Item item = Reading.ofGoods("<Товар><Ид>1</Ид><Артикул/><Описание></Описание><Группы/><Штрихкод/></Товар>")
                .only(Good.class)
                .item();

        assertThat(item.article()).isEmpty();
        assertThat(item.description()).isEmpty();
        assertThat(item.groupIds()).isEmpty();
        assertThat(item.barcodes()).isEmpty();
    }

    @Test
    void theUnitIsUnderstoodFromItsCodeOrItsText() {
        var attribute = unit("<БазоваяЕдиница Код=\"796 \" НаименованиеПолное=\"Штука\">шт</БазоваяЕдиница>");
        var text = unit("<БазоваяЕдиница>796 </БазоваяЕдиница>");
        var packed = unit("<БазоваяЕдиница Код=\"796\"><Пересчет><Единица>2102</Единица>"
                + "<Коэффициент>12</Коэффициент></Пересчет>шт</БазоваяЕдиница>");

        assertThat(attribute).isEqualTo(new Item.BaseUnit("796", "шт", "Штука", null, List.of()));
        assertThat(text).isEqualTo(new Item.BaseUnit("796", null, null, null, List.of()));
        assertThat(packed)
                .isEqualTo(new Item.BaseUnit(
                        "796", "шт", null, null, List.of(new Item.Packing("2102", BigDecimal.valueOf(12)))));
    }

    private static Item.@Nullable BaseUnit unit(String xml) {
        return Reading.ofGoods("<Товар><Ид>1</Ид>" + xml + "</Товар>")
                .only(Good.class)
                .item()
                .unit();
    }

    @Test
    void aVariantIsTheGoodAndItsCharacteristic() {
        assertThat(GoodId.of("a#b")).isEqualTo(new GoodId("a", "b"));
        assertThat(GoodId.of("a")).isEqualTo(new GoodId("a", null));
        assertThat(GoodId.of("a#")).isEqualTo(new GoodId("a", null));
        assertThat(GoodId.of("a#00000000-0000-0000-0000-000000000000").value()).isEqualTo("a");
    }

    @Test
    void stockIsUnderstoodInEveryStyle() {
        assertThat(rests("<Склад ИдСклада=\"w\" КоличествоНаСкладе=\"1,5\"/>"))
                .containsExactly(new Offer.Rest("w", new BigDecimal("1.5")));
        assertThat(rests("<Остатки><Остаток><Склад><Ид>w</Ид><Количество>2</Количество></Склад></Остаток></Остатки>"))
                .containsExactly(new Offer.Rest("w", new BigDecimal("2")));
        assertThat(rests("<Остатки><Остаток><Количество>-3</Количество></Остаток></Остатки>"))
                .containsExactly(new Offer.Rest(null, new BigDecimal("-3")));
        assertThat(rests("<Склады><Склад ИдСклада=\"w\" КоличествоНаСкладе=\"4\"/></Склады>"))
                .containsExactly(new Offer.Rest("w", new BigDecimal("4")));
        assertThat(rests("<Остатки/>")).isEmpty();
        assertThat(rests("")).isNull();
    }

    private static @Nullable List<Offer.Rest> rests(String xml) {
        return Reading.ofOffers("<Предложение><Ид>1</Ид>" + xml + "</Предложение>")
                .only(Offer.class)
                .rests();
    }

    @Test
    void aCharacteristicMayStandApartFromTheGood() {
        Offer offer = Reading.of("<КоммерческаяИнформация><ИзмененияПакетаПредложений><Предложения><Предложение>"
                        + "<Ид>g</Ид><ИдХарактеристики>c</ИдХарактеристики><Количество>1</Количество>"
                        + "</Предложение></Предложения></ИзмененияПакетаПредложений></КоммерческаяИнформация>")
                .only(Offer.class);

        assertThat(offer.item().id()).isEqualTo(new GoodId("g", "c"));
    }

    @Test
    void theFastPackageIsAlwaysOfChangesOnly() {
        Reading reading = Reading.of("<КоммерческаяИнформация><ИзмененияПакетаПредложений/></КоммерческаяИнформация>");

        assertThat(reading.all(Section.class)).allMatch(s -> Boolean.TRUE.equals(s.onlyChanges()));
    }

    @Test
    void namespacesAndTheOrderOfElementsDoNotMatter() {
        Reading reading =
                Reading.of("<c:КоммерческаяИнформация xmlns:c=\"urn:1C.ru:commerceml_3\" c:ВерсияСхемы=\"3.1\">"
                        + "<c:Каталог><c:Товары><c:Товар><c:Наименование>Пила</c:Наименование><c:Ид>1</c:Ид></c:Товар></c:Товары>"
                        + "<c:Ид>catalogue</c:Ид></c:Каталог></c:КоммерческаяИнформация>");

        assertThat(reading.only(Good.class).item().name()).isEqualTo("Пила");
        assertThat(reading.all(Section.class).getLast().id()).isEqualTo("catalogue");
        assertThat(reading.all(Finding.class)).isEmpty();
    }

    @Test
    void groupsComeParentsFirstWhateverTheirOrderInTheFile() {
        Reading reading = Reading.of("<Классификатор><Группы><Группа><Группы><Группа><Ид>child</Ид></Группа></Группы>"
                + "<Ид>parent</Ид></Группа></Группы></Классификатор>");

        assertThat(reading.all(ClassifierEntry.Group.class))
                .extracting(ClassifierEntry.Group::id, ClassifierEntry.Group::parentId)
                .containsExactly(tuple("parent", null), tuple("child", "parent"));
    }

    @Test
    void aDocumentMayStandInAContainerWithOthersUnderIt() {
        TradeDocument order = Reading.of("<КоммерческаяИнформация ВерсияСхемы=\"2.10\"><Контейнер><Документ><Ид>1</Ид>"
                        + "<Дата>2026-03-01</Дата><Время>9:05:00</Время><Номер1С>ЗК-1</Номер1С>"
                        + "<ЗначенияРеквизитов><ЗначениеРеквизита><Наименование>Проведен</Наименование><Значение>true</Значение>"
                        + "</ЗначениеРеквизита></ЗначенияРеквизитов><ПодчиненныеДокументы><ПодчиненныйДокумент><Ид>2</Ид>"
                        + "<ХозОперация>Отпуск товара</ХозОперация></ПодчиненныйДокумент></ПодчиненныеДокументы>"
                        + "</Документ></Контейнер></КоммерческаяИнформация>")
                .only(TradeDocument.class);

        assertThat(order.lines()).isNull();
        assertThat(order.date()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(order.time()).isEqualTo(LocalTime.of(9, 5));
        assertThat(order.numberIn1C()).isEqualTo("ЗК-1");
        assertThat(order.requisite("Проведен")).isEqualTo("true");
        assertThat(order.requisite("Отменен")).isNull();
        assertThat(order.subordinates()).extracting(TradeDocument::operation).containsExactly("Отпуск товара");
    }

    @Test
    void aCounterpartyKeepsItsAccountsAndPeople() {
        Counterparty company = Reading.of("<КоммерческаяИнформация><Контрагенты><Контрагент><Ид>k</Ид>"
                        + "<Наименование>Ромашка</Наименование><ОфициальноеНаименование>ООО «Ромашка»</ОфициальноеНаименование>"
                        + "<ИНН>7701234567</ИНН><КПП>770101001</КПП>"
                        + "<ЮридическийАдрес><Представление>, </Представление><АдресноеПоле><Тип>Город</Тип>"
                        + "<Значение>Тверь</Значение></АдресноеПоле></ЮридическийАдрес>"
                        + "<РасчетныеСчета><РасчетныйСчет><НомерСчета>40702</НомерСчета><Банк><БИК>044525225</БИК></Банк>"
                        + "</РасчетныйСчет></РасчетныеСчета>"
                        + "<Представители><Представитель><Контрагент><Отношение>Директор</Отношение><Ид>p</Ид>"
                        + "<Наименование>Иванов</Наименование></Контрагент></Представитель></Представители>"
                        + "</Контрагент></Контрагенты></КоммерческаяИнформация>")
                .only(Counterparty.class);

        assertThat(company.legalAddress()).isEqualTo("Тверь");
        assertThat(company.accounts()).extracting(Counterparty.BankAccount::bic).containsExactly("044525225");
        assertThat(company.representatives().getFirst().relation()).isEqualTo("Директор");
        assertThat(company.representatives().getFirst().who().name()).isEqualTo("Иванов");
    }
}
