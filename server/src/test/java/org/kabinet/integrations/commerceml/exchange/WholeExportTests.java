package org.kabinet.integrations.commerceml.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT;
import static org.kabinet.jooq.catalogue.Tables.VARIANT;
import static org.kabinet.jooq.pricing.Tables.CARRIED_PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE;
import static org.kabinet.jooq.pricing.Tables.PRICE_LIST;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabinet.integrations.ExchangeWorld;
import org.kabinet.integrations.OneC;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whole exports in several files, sent all at once or one after the other: what is closed at their end, and what is not. */
@KabinetTest
@Import(ExchangeWorld.class)
class WholeExportTests {

    private static final boolean WHOLE = false;
    private static final boolean CHANGES = true;

    @Autowired
    private ExchangeWorld world;

    @Autowired
    private Given given;

    private static byte[] file(String content) {
        return ("<КоммерческаяИнформация ВерсияСхемы=\"2.09\">" + content + "</КоммерческаяИнформация>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] goods(String catalogue, boolean changes, String... ids) {
        return file("<Каталог СодержитТолькоИзменения=\"" + changes + "\"><Ид>" + catalogue + "</Ид><Товары>"
                + Stream.of(ids)
                        .map(id -> "<Товар><Ид>" + id + "</Ид><Наименование>Товар</Наименование></Товар>")
                        .collect(Collectors.joining())
                + "</Товары></Каталог>");
    }

    private static byte[] prices(String catalogue, String type, boolean changes, String... ids) {
        return file("<ПакетПредложений СодержитТолькоИзменения=\"" + changes + "\"><Ид>p</Ид><ИдКаталога>" + catalogue
                + "</ИдКаталога><ТипыЦен><ТипЦены><Ид>" + type
                + "</Ид><Наименование>Опт</Наименование><Валюта>RUB</Валюта></ТипЦены></ТипыЦен><Предложения>"
                + Stream.of(ids)
                        .map(id -> "<Предложение><Ид>" + id + "</Ид><Цены><Цена><ИдТипаЦены>" + type
                                + "</ИдТипаЦены><ЦенаЗаЕдиницу>5</ЦенаЗаЕдиницу></Цена></Цены></Предложение>")
                        .collect(Collectors.joining())
                + "</Предложения></ПакетПредложений>");
    }

    private static void take(OneC oneC, String name, byte[] content) {
        assertThat(oneC.file(name, content).text()).isEqualTo("success");
        assertThat(oneC.importFile(name).text()).isEqualTo("success");
    }

    /** A conversation of a newer or older 1C that has this to say; newer ones say when they are through. */
    private OneC begin(OneC oneC, String version) {
        return oneC.begin("catalog", version.equals("old") ? null : version);
    }

    private static void end(OneC oneC) {
        assertThat(oneC.get("complete", Map.of()).text()).isEqualTo("success");
    }

    private Set<String> offered(String prefix) {
        return given.asSystem(sql -> sql.select(PRODUCT.EXTERNAL_ID)
                .from(PRODUCT)
                .where(PRODUCT.EXTERNAL_ID.startsWith(prefix), PRODUCT.ACTIVE.isTrue())
                .fetchSet(PRODUCT.EXTERNAL_ID));
    }

    private Set<String> priced(String type) {
        return given.asSystem(sql -> sql.select(VARIANT.EXTERNAL_ID)
                .from(PRICE)
                .join(PRICE_LIST)
                .on(PRICE_LIST.ID.eq(PRICE.PRICE_LIST_ID))
                .join(VARIANT)
                .on(VARIANT.ID.eq(PRICE.VARIANT_ID))
                .where(PRICE_LIST.EXTERNAL_ID.eq(type), PRICE.AMOUNT.isNotNull())
                .fetchSet(VARIANT.EXTERNAL_ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "2.10"})
    void pricesInSeveralFilesOfOneSessionAreAllKeptAndOnlyWhatNoneNamedIsWithdrawn(String version) {
        String at = "pp" + version;
        OneC oneC = begin(world.oneC(), version);
        take(oneC, "import.xml", goods(at, CHANGES, at + "1", at + "2", at + "3"));
        take(oneC, "prices0_0.xml", prices(at, at, CHANGES, at + "1", at + "2", at + "3"));
        end(oneC);

        begin(oneC, version);
        take(oneC, "prices0_1.xml", prices(at, at, WHOLE, at + "1"));
        take(oneC, "prices0_2.xml", prices(at, at, WHOLE, at + "2"));
        end(oneC);

        assertThat(priced(at)).containsExactlyInAnyOrder(at + "1", at + "2");
        assertThat(given.<Integer>asSystem(sql -> sql.fetchCount(CARRIED_PRICE)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "2.10"})
    void goodsInSeveralFilesOfOneSessionAreAllKeptAndOnlyWhatNoneNamedIsClosed(String version) {
        String at = "gg" + version;
        OneC oneC = begin(world.oneC(), version);
        take(oneC, "import0_0.xml", goods(at, WHOLE, at + "1", at + "2", at + "3"));
        end(oneC);

        begin(oneC, version);
        take(oneC, "import0_1.xml", goods(at, WHOLE, at + "1"));
        take(oneC, "import0_2.xml", goods(at, WHOLE, at + "2"));
        end(oneC);

        assertThat(offered(at)).containsExactlyInAnyOrder(at + "1", at + "2");
    }

    @Test
    void a1CThatTellsWhenItIsThroughClosesNothingBefore() {
        OneC oneC = world.oneC().begin("catalog", "2.10");
        take(oneC, "import0_0.xml", goods("wait", WHOLE, "wait-1", "wait-2"));
        take(oneC, "prices0_0.xml", prices("wait", "wait", WHOLE, "wait-1", "wait-2"));
        end(oneC);

        oneC.begin("catalog", "2.10");
        take(oneC, "import0_1.xml", goods("wait", WHOLE, "wait-1"));
        take(oneC, "prices0_1.xml", prices("wait", "wait", WHOLE, "wait-1"));
        assertThat(offered("wait-")).hasSize(2);
        assertThat(priced("wait")).hasSize(2);

        oneC.begin("catalog", "2.10");
        assertThat(offered("wait-")).containsExactly("wait-1");
        assertThat(priced("wait")).containsExactly("wait-1");
    }

    @Test
    void aSetOfWhichAFileFailedClosesNothingAndSaysSo() {
        OneC oneC = world.oneC().begin("catalog", "2.10");
        take(oneC, "import0_0.xml", goods("torn", WHOLE, "torn-1", "torn-2"));
        end(oneC);

        oneC.begin("catalog", "2.10");
        take(oneC, "import0_1.xml", goods("torn", WHOLE, "torn-1"));
        oneC.file("import0_2.xml", "<КоммерческаяИнформация>".getBytes(StandardCharsets.UTF_8));
        assertThat(oneC.importFile("import0_2.xml").verdict()).isEqualTo("failure");
        end(oneC);

        assertThat(offered("torn-")).hasSize(2);
        assertThat(world.findings("complete")).contains("set-incomplete");
    }

    @Test
    void aChangePacketWithdrawsNothing() {
        OneC oneC = world.oneC().begin("catalog", "2.10");
        take(oneC, "import.xml", goods("chg", CHANGES, "chg-1", "chg-2"));
        take(oneC, "prices1.xml", prices("chg", "chg", CHANGES, "chg-1", "chg-2"));
        end(oneC);

        oneC.begin("catalog", "2.10");
        take(oneC, "import.xml", goods("chg", CHANGES, "chg-1"));
        take(oneC, "prices.xml", prices("chg", "chg", CHANGES, "chg-1"));
        end(oneC);

        assertThat(offered("chg-")).hasSize(2);
        assertThat(priced("chg")).hasSize(2);
    }

    @Test
    void aWholeExportClosesNothingOfAnotherCatalogueOrAccount() {
        OneC trade = world.oneC();
        OneC production = world.oneC();
        for (OneC oneC : Set.of(trade, production)) {
            String mine = oneC == trade ? "" : "other";
            oneC.begin("catalog", "2.10");
            take(oneC, "import.xml", goods(mine, WHOLE, "two" + mine + "-1", "two" + mine + "-2"));
            take(oneC, "prices.xml", prices("x" + mine, "two", CHANGES, "two" + mine + "-1", "two" + mine + "-2"));
            end(oneC);
        }

        trade.begin("catalog", "2.10");
        take(trade, "import.xml", goods("", WHOLE, "two-1"));
        end(trade);
        assertThat(offered("two")).containsExactlyInAnyOrder("two-1", "twoother-1", "twoother-2");

        production.begin("catalog", "2.10");
        take(production, "prices.xml", prices("other", "two", WHOLE, "twoother-1"));
        end(production);
        assertThat(priced("two")).containsExactlyInAnyOrder("two-1", "two-2", "twoother-1");
    }
}
