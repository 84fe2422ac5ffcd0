package org.kabinet.integrations.commerceml.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.integrations.Tables.STAGE_NAME;
import static org.kabinet.jooq.ordering.Tables.ORDERS;
import static org.kabinet.jooq.organisations.Tables.LEGAL_ENTITY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.integrations.ExchangeWorld;
import org.kabinet.integrations.OneC;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Orders go to 1C once and not twice, and what 1C says of them comes back. */
@KabinetTest
@Import(ExchangeWorld.class)
class OrdersExchangeTests {

    private static int branches;

    @Autowired
    private ExchangeWorld world;

    @Autowired
    private Given given;

    @Autowired
    private Http http;

    private UUID branch = new UUID(0, 0);
    private Http.Browser buyer;
    private JsonNode order;

    @BeforeEach
    void anOrderIsPlaced() {
        Shop shop = new Shop(given);
        branch = given.branch("X" + ++branches + "C");
        Given.Customer customer = shop.sellsTo(given.company(branch, "Север"));
        UUID gloves = shop.good("Перчатки", "48.30");
        takeAll();
        buyer = http.signedIn(given.member(customer, Role.BUYER));
        order = Shop.placed(buyer, customer, gloves, "24").body();
    }

    /** Orders of earlier tests are no news for this one. */
    private void takeAll() {
        given.asSystem(sql -> sql.update(ORDERS)
                .set(ORDERS.EXPORTED_REVISION, ORDERS.REVISION)
                .execute());
    }

    private String number() {
        return order.at("/number").asString();
    }

    private static String query(OneC oneC) {
        return oneC.get("query", Map.of()).text();
    }

    @Test
    void anOrderComesAgainUntil1CSaysThatItHasIt() {
        OneC oneC = world.oneC();

        String first = query(oneC.begin("sale", "2.10"));
        String again = query(oneC.begin("sale", "2.10"));
        assertThat(first).contains(number()).contains("<Контейнер>").contains("Перчатки");
        assertThat(documents(again)).isEqualTo(documents(first));

        assertThat(oneC.get("success", Map.of()).text()).isEqualTo("success");
        assertThat(query(oneC.begin("sale", "2.10"))).doesNotContain("<Документ>");
    }

    /** Without the moment at which the file was made. */
    private static String documents(String xml) {
        return xml.substring(xml.indexOf("<Контейнер>"));
    }

    @Test
    void successWithoutAQueryConfirmsNothing() {
        OneC oneC = world.oneC().begin("sale", null);

        assertThat(oneC.get("success", Map.of()).text()).isEqualTo("success");

        assertThat(query(oneC.begin("sale", null))).contains(number());
    }

    @Test
    void old1CGetsClassicDocumentsInItsEncoding() {
        OneC oneC = world.oneC(null, "windows-1251").begin("sale", null);

        OneC.Answer answer = oneC.get("query", Map.of());

        assertThat(answer.contentType()).isEqualTo("text/xml;charset=windows-1251");
        assertThat(answer.text())
                .contains("encoding=\"windows-1251\"")
                .contains(number())
                .doesNotContain("Контейнер");
    }

    @Test
    void whatChangedSinceTheQueryIsNewsAgain() {
        OneC oneC = world.oneC().begin("sale", null);
        assertThat(query(oneC)).contains(number());
        given.asSystem(sql -> sql.update(ORDERS)
                .set(ORDERS.REVISION, ORDERS.REVISION.plus(1))
                .where(ORDERS.NUMBER.eq(number()))
                .execute());

        oneC.get("success", Map.of());

        assertThat(query(oneC.begin("sale", null))).contains(number());
    }

    private String status(String requisites, String more) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><КоммерческаяИнформация ВерсияСхемы=\"2.10\"><Контейнер><Документ><Ид>"
                + order.at("/id").asString() + "</Ид><Номер>" + number() + "</Номер><Дата>2026-03-01</Дата>"
                + "<ХозОперация>Заказ товара</ХозОперация><ЗначенияРеквизитов>" + requisites + "</ЗначенияРеквизитов>"
                + more + "</Документ></Контейнер></КоммерческаяИнформация>";
    }

    private static String requisite(String name, String value) {
        return "<ЗначениеРеквизита><Наименование>" + name + "</Наименование><Значение>" + value
                + "</Значение></ЗначениеРеквизита>";
    }

    private StepCount sent(OneC oneC, String name, String xml) {
        assertThat(oneC.file(name, xml.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("success");
        return world.lastCounts(name).getOrDefault("document", StepCount.NONE);
    }

    private JsonNode shown() {
        return buyer.get("/api/v1/orders/" + order.at("/id").asString()).body();
    }

    @Test
    void aStatusIn1CsOwnWordsMovesTheOrderAndSaidTwiceChangesNothing() {
        given.asSystem(sql -> sql.insertInto(STAGE_NAME)
                .set(STAGE_NAME.EXTERNAL_NAME, "На сборке")
                .set(STAGE_NAME.STAGE_CODE, "packing")
                .onConflictDoNothing()
                .execute());
        OneC oneC = world.oneC().begin("sale", null);
        query(oneC);
        oneC.get("success", Map.of());
        String xml = status(requisite("Статус заказа", "на сборке") + requisite("Номер по 1С", "ЗК-000017"), "");

        assertThat(sent(oneC, "orders-1.xml", xml).updated()).isEqualTo(1);
        assertThat(shown().at("/stage/code").asString()).isEqualTo("packing");
        assertThat(shown().at("/externalNumber").asString()).isEqualTo("ЗК-000017");
        assertThat(shown().at("/lines").size()).isEqualTo(1);

        assertThat(sent(oneC, "orders-2.xml", xml).unchanged()).isEqualTo(1);
        assertThat(query(oneC.begin("sale", null))).doesNotContain(number());
    }

    @Test
    void aStatusNobodyMatchedIsRemarked() {
        OneC oneC = world.oneC().begin("sale", null);

        sent(oneC, "orders-3.xml", status(requisite("Статус заказа", "Ждёт дождя"), ""));

        assertThat(world.lastFindings("orders-3.xml")).contains("unknown-stage");
    }

    @Test
    void paymentsAndShipmentsStandUnderTheOrder() {
        String under = "<ПодчиненныеДокументы><ПодчиненныйДокумент><Ид>p1</Ид><Номер>17</Номер><Дата>2026-03-02</Дата>"
                + "<ХозОперация>Выплата безналичных денег</ХозОперация><Сумма>1159.20</Сумма></ПодчиненныйДокумент>"
                + "<ПодчиненныйДокумент><Ид>s1</Ид><Номер>УТ-5</Номер><Дата>2026-03-03</Дата>"
                + "<ХозОперация>Отпуск товара</ХозОперация><Сумма>1159.20</Сумма></ПодчиненныйДокумент>"
                + "</ПодчиненныеДокументы>";
        OneC oneC = world.oneC().begin("sale", "2.10");
        oneC.file("documents-1.xml", status("", under).getBytes(StandardCharsets.UTF_8));

        assertThat(oneC.importFile("documents-1.xml").text()).isEqualTo("success");

        assertThat(shown().at("/payments/0/number").asString()).isEqualTo("17");
        assertThat(shown().at("/paid/amount").asString()).isEqualTo("1159.20");
        assertThat(shown().at("/shipments/0/number").asString()).isEqualTo("УТ-5");
    }

    @Test
    void counterpartiesBecomeCustomersOfTheAccountsBranch() {
        OneC oneC = world.oneC(branch, "UTF-8").begin("sale", null);
        String xml = "<КоммерческаяИнформация ВерсияСхемы=\"2.09\"><Контрагенты><Контрагент><Ид>k-" + branch
                + "</Ид><Наименование>Ромашка</Наименование><ОфициальноеНаименование>ООО «Ромашка»</ОфициальноеНаименование>"
                + "<ИНН>7707083893</ИНН><КПП>770701001</КПП></Контрагент><Контрагент><Наименование>Без Ид</Наименование>"
                + "</Контрагент></Контрагенты></КоммерческаяИнформация>";

        assertThat(oneC.file("contragents.xml", xml.getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("success");

        assertThat(given.<List<UUID>>asSystem(sql -> sql.select(LEGAL_ENTITY.BRANCH_ID)
                        .from(LEGAL_ENTITY)
                        .where(LEGAL_ENTITY.EXTERNAL_ID.eq("k-" + branch))
                        .fetch(LEGAL_ENTITY.BRANCH_ID)))
                .containsExactly(branch);
        assertThat(world.lastFindings("contragents.xml")).contains("no-id");
    }

    @Test
    void theSettingsFormOf1CLearnsWhichStagesThereAre() {
        OneC oneC = world.oneC().begin("sale", "2.10");

        assertThat(oneC.get("info", Map.of()).text())
                .contains("<Cтатусы><Элемент><Ид>placed</Ид><Название>Оформлен</Название></Элемент>")
                .contains("<СлужбыДоставки>");
    }
}
