package org.kabinet.integrations.commerceml.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.kabinet.integrations.commerceml.read.Finding.Reason;

/** Nothing of a file disappears without a word. */
class FindingsTest {

    @Test
    void anUnknownElementIsRemarkedUnderTheGoodItStandsIn() {
        Reading reading = Reading.ofGoods("<Товар>\n<Гарантия>12</Гарантия><Ид>g1</Ид></Товар>");

        assertThat(reading.findings(Reason.UNKNOWN_ELEMENT))
                .containsExactly(new Finding(2, Reason.UNKNOWN_ELEMENT, "Товар/Гарантия", "g1", ""));
    }

    @Test
    void anUnknownPartOfTheFileIsRemarked() {
        Reading reading = Reading.of("<КоммерческаяИнформация><Прогноз/></КоммерческаяИнформация>");

        assertThat(reading.findings(Reason.UNKNOWN_ELEMENT))
                .extracting(Finding::element)
                .containsExactly("КоммерческаяИнформация/Прогноз");
    }

    @Test
    void anUnknownAttributeIsRemarked() {
        Reading reading = Reading.ofGoods("<Товар Цвет=\"красный\"><Ид>g1</Ид></Товар>");

        assertThat(reading.findings(Reason.UNKNOWN_ATTRIBUTE))
                .extracting(Finding::element, Finding::value)
                .containsExactly(tuple("Товары/Товар/@Цвет", "красный"));
    }

    @Test
    void textWhereElementsBelongAndElementsWhereTextBelongsAreRemarked() {
        Reading reading = Reading.ofGoods("<Товар>лишнее<Ид>g1</Ид><Описание>до <b>жирно</b></Описание></Товар>");

        assertThat(reading.findings(Reason.STRAY_TEXT))
                .extracting(Finding::value)
                .containsExactly("лишнее");
        assertThat(reading.findings(Reason.NESTED_ELEMENT)).hasSize(1);
        assertThat(reading.only(Good.class).item().description()).isEqualTo("до жирно");
    }

    @Test
    void aGoodWithoutAnIdIsRefusedAndTheNextIsTaken() {
        Reading reading =
                Reading.ofGoods("<Товар><Наименование>Безымянный</Наименование></Товар><Товар><Ид>g2</Ид></Товар>");

        assertThat(reading.only(Good.class).item().id().good()).isEqualTo("g2");
        assertThat(reading.findings(Reason.NO_ID)).extracting(Finding::id).containsExactly("Безымянный");
    }

    @Test
    void aBadNumberCostsOnlyWhatNeedsIt() {
        Offer offer = Reading.ofOffers(
                        "<Предложение><Ид>o</Ид><Цены>"
                                + "<Цена><ИдТипаЦены>t</ИдТипаЦены><ЦенаЗаЕдиницу>по запросу</ЦенаЗаЕдиницу></Цена>"
                                + "<Цена><ИдТипаЦены>t</ИдТипаЦены><ЦенаЗаЕдиницу>10</ЦенаЗаЕдиницу></Цена>"
                                + "<Цена><ЦенаЗаЕдиницу>11</ЦенаЗаЕдиницу></Цена></Цены><Количество>много</Количество></Предложение>")
                .only(Offer.class);

        assertThat(offer.prices()).hasSize(1);
        assertThat(offer.quantity()).isNull();
    }

    @Test
    void everyLossIsReportedWithItsReason() {
        Reading reading = Reading.ofOffers("<Предложение><Ид>o</Ид><Цены>"
                + "<Цена><ИдТипаЦены>t</ИдТипаЦены><ЦенаЗаЕдиницу>по запросу</ЦенаЗаЕдиницу></Цена>"
                + "<Цена><ЦенаЗаЕдиницу>11</ЦенаЗаЕдиницу></Цена></Цены><Количество>много</Количество></Предложение>");

        assertThat(reading.all(Finding.class))
                .filteredOn(f -> f.reason().refused())
                .extracting(Finding::reason, Finding::value)
                .containsExactly(
                        tuple(Reason.BAD_NUMBER, "по запросу"),
                        tuple(Reason.NO_VALUE, "t"),
                        tuple(Reason.NO_PRICE_TYPE, "11"),
                        tuple(Reason.BAD_NUMBER, "много"));
    }

    @Test
    void aFloodOfFindingsIsCountedNotKept() {
        Reading reading = Reading.ofGoods("<Товар><Ид>g</Ид>" + "<Гарантия/>".repeat(5000) + "</Товар>");

        assertThat(reading.findings(Reason.UNKNOWN_ELEMENT)).hasSize(200);
        assertThat(reading.findings(Reason.TOO_MANY_FINDINGS))
                .extracting(Finding::value)
                .containsExactly("4800");
    }
}
