package org.kabinet.integrations.commerceml.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.catalogue.Tables.PICTURE;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT;
import static org.kabinet.jooq.catalogue.Tables.VARIANT;
import static org.kabinet.jooq.integrations.Tables.EXCHANGE_ACCOUNT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabinet.integrations.ExchangeWorld;
import org.kabinet.integrations.OneC;
import org.kabinet.platform.database.DataFolder;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The conversation itself: who is let in, what may be sent, and what is answered to whoever does it wrong. */
@KabinetTest
@Import(ExchangeWorld.class)
class ProtocolTests {

    @Autowired
    private ExchangeWorld world;

    @Autowired
    private Given given;

    @Autowired
    private Http http;

    @Autowired
    private DataFolder data;

    private static byte[] catalogue(String marks, String... goods) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><КоммерческаяИнформация ВерсияСхемы=\"2.07\"><Каталог "
                        + marks + "><Ид>c</Ид><Товары>" + String.join("", goods)
                        + "</Товары></Каталог></КоммерческаяИнформация>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String good(String id, String more) {
        return "<Товар><Ид>" + id + "</Ид>" + more + "</Товар>";
    }

    private static String named(String id) {
        return good(id, "<Наименование>Товар " + id + "</Наименование>");
    }

    private static final String WHOLE = "СодержитТолькоИзменения=\"false\"";
    private static final String CHANGES = "СодержитТолькоИзменения=\"true\"";

    private Set<String> offered(String prefix) {
        return given.asSystem(sql -> sql.select(PRODUCT.EXTERNAL_ID)
                .from(PRODUCT)
                .where(PRODUCT.EXTERNAL_ID.startsWith(prefix), PRODUCT.ACTIVE.isTrue())
                .fetchSet(PRODUCT.EXTERNAL_ID));
    }

    private static void fails(OneC.Answer answer, String... words) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/plain");
        assertThat(answer.verdict()).isEqualTo("failure");
        assertThat(answer.sentence()).contains(words);
    }

    private static OneC.Answer imported(OneC oneC, String name, byte[] content) {
        assertThat(oneC.file(name, content).text()).isEqualTo("success");
        return oneC.importFile(name);
    }

    @Test
    void aWrongPasswordIsToldAndCostsTime() {
        OneC stranger = new OneC(http.base(), "nobody", "guess");
        long start = System.nanoTime();

        fails(stranger.checkAuth(), "Ошибка авторизации");
        fails(stranger.checkAuth(), "Ошибка авторизации");

        assertThat(System.nanoTime() - start).isGreaterThan(700_000_000L);
    }

    /** What a portal leaves on the disk that was killed after it wrote a part and before it could confirm it. */
    private void tear(String name, byte[] unconfirmed) throws IOException {
        try (Stream<Path> all = Files.walk(data.path().resolve("exchange"))) {
            Path file = all.filter(one -> one.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
            Files.write(file, unconfirmed, StandardOpenOption.APPEND);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1})
    void aPartThatWasCutOffWhileItWasWrittenIsNotDoubledWhenItComesAgain(double written) throws IOException {
        String id = "torn-part-" + written;
        String name = id + ".xml";
        byte[] content = catalogue(CHANGES, named(id), named(id + "-2"));
        byte[] first = Arrays.copyOf(content, content.length / 2);
        byte[] second = Arrays.copyOfRange(content, content.length / 2, content.length);
        OneC oneC = world.oneC().begin("catalog", null);
        assertThat(oneC.file(name, first).text()).isEqualTo("success");
        tear(name, Arrays.copyOf(second, (int) (second.length * written)));

        assertThat(oneC.file(name, second).text()).isEqualTo("success");

        assertThat(oneC.importFile(name).text()).isEqualTo("success");
        assertThat(offered(id)).hasSize(2);
    }

    @Test
    void aClosedAccountIsNotLetInAndCannotGoOn() {
        OneC oneC = world.oneC().begin("catalog", null);
        given.asSystem(sql ->
                sql.update(EXCHANGE_ACCOUNT).set(EXCHANGE_ACCOUNT.ACTIVE, false).execute());

        fails(oneC.file("import.xml", catalogue(WHOLE, named("closed"))), "Ошибка авторизации");
        fails(oneC.checkAuth(), "Ошибка авторизации");
    }

    @Test
    void withoutACookieThereIsNoConversation() {
        OneC oneC = world.oneC();

        fails(oneC.get("init", Map.of()), "Начните обмен заново");
        fails(oneC.get("query", Map.of()), "Начните обмен заново");
    }

    @Test
    void aForeignSessionNumberIsRefused() {
        OneC oneC = world.oneC().begin("catalog", null);

        fails(oneC.get("import", Map.of("filename", "import.xml", "sessid", "0123")), "проверки источника");
    }

    @Test
    void unknownCommandsAreNamed() {
        OneC oneC = world.oneC().begin("catalog", null);

        fails(oneC.get("destroy", Map.of()), "«destroy»");
        fails(oneC.get("file", Map.of()), "filename");
        fails(oneC.importFile("never-sent.xml"), "«never-sent.xml»", "не передавался");
        fails(oneC.file("empty.xml", new byte[0]), "Файл пуст");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xml",
                "..\\..\\evil.xml",
                "a/../../evil.xml",
                "C:\\..\\evil.xml",
                "x\u0000.xml",
                "..",
                "a|b.xml"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) {
        OneC oneC = world.oneC().begin("catalog", null);

        fails(oneC.file(name, catalogue(WHOLE, named("evil"))), "Недопустимое имя файла");
    }

    @Test
    void aWindowsPathIsJustAName() {
        OneC oneC = world.oneC().begin("catalog", null);

        assertThat(oneC.file("C:\\Users\\1c\\v8_8789_c.xml", catalogue(CHANGES, named("win-1")))
                        .text())
                .isEqualTo("success");
        assertThat(oneC.importFile("C:/Users/1c/v8_8789_c.xml").text()).isEqualTo("success");

        assertThat(offered("win-")).containsExactly("win-1");
    }

    @Test
    void aPartLargerThanAllowedIsRefused() {
        OneC oneC = world.oneC().begin("catalog", null);

        fails(oneC.file("import.xml", new byte[11 << 20]), "file_limit");
    }

    @Test
    void afterAKillBetweenFileAndImportTheFileIsStillThere() {
        OneC oneC = world.oneC().begin("catalog", null);
        assertThat(oneC.inPartsOf(100)
                        .file("import.xml", catalogue(CHANGES, named("kill-1")))
                        .text())
                .isEqualTo("success");

        assertThat(oneC.importFile("import.xml").text()).isEqualTo("success");
        assertThat(oneC.importFile("import.xml").text()).isEqualTo("success");

        assertThat(offered("kill-")).containsExactly("kill-1");
    }

    @Test
    void aFileCutShortChangesNothing() {
        OneC oneC = world.oneC().begin("catalog", null);
        byte[] whole = catalogue(WHOLE, named("cut-1"), named("cut-2"));

        fails(imported(oneC, "import.xml", Arrays.copyOf(whole, whole.length - 40)), "Файл оборван");
        assertThat(offered("cut-")).isEmpty();

        assertThat(imported(oneC, "import.xml", whole).text()).isEqualTo("success");
        assertThat(offered("cut-")).hasSize(2);
    }

    @Test
    void anExternalEntityIsRefused() {
        OneC oneC = world.oneC().begin("catalog", null);
        String xml =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><КоммерческаяИнформация><Каталог><Наименование>&e;"
                        + "</Наименование></Каталог></КоммерческаяИнформация>";

        fails(imported(oneC, "xxe.xml", xml.getBytes(StandardCharsets.UTF_8)), "DOCTYPE");
    }

    @Test
    void utf16IsUnderstood() {
        OneC oneC = world.oneC().begin("catalog", null);
        String xml = "\uFEFF"
                + new String(catalogue(CHANGES, named("wide-1")), StandardCharsets.UTF_8).replace("UTF-8", "UTF-16");

        assertThat(imported(oneC, "import.xml", xml.getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo("success");

        assertThat(offered("wide-")).containsExactly("wide-1");
    }

    @Test
    void anArchiveIsUnpackedWhenAFileInItIsAskedFor() {
        OneC oneC = world.oneC().begin("catalog", "2.09").inPartsOf(50);
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3};
        byte[] zip = OneC.zip(Map.of(
                "import0_1.xml",
                catalogue(
                        CHANGES,
                        good("zip-1", "<Наименование>Пила</Наименование><Картинка>import_files/aa/1.jpg</Картинка>")),
                "import_files/aa/1.jpg",
                picture));

        assertThat(oneC.file("v8_17.zip", zip).text()).isEqualTo("success");
        assertThat(oneC.importFile("import0_1.xml").text()).isEqualTo("success");

        assertThat(offered("zip-")).containsExactly("zip-1");
        assertThat(picturesOf("zip-1")).isEqualTo(1);
    }

    private int picturesOf(String id) {
        return given.<Integer>asSystem(sql -> sql.fetchCount(
                PICTURE.join(PRODUCT).on(PRODUCT.ID.eq(PICTURE.PRODUCT_ID)),
                PRODUCT.EXTERNAL_ID.eq(id),
                PICTURE.BLOB_ID.isNotNull()));
    }

    @Test
    void aTornArchiveIsRefused() {
        OneC oneC = world.oneC().begin("catalog", null);
        byte[] zip = OneC.zip(Map.of("import.xml", catalogue(WHOLE, named("torn-1"))));
        oneC.file("torn.zip", Arrays.copyOf(zip, zip.length / 2));

        fails(oneC.importFile("import.xml"), "повреждён");
    }

    @Test
    void anArchiveThatLeadsElsewhereIsRefused() {
        OneC oneC = world.oneC().begin("catalog", null);
        oneC.file("slip.zip", OneC.zip(Map.of("../../slip.xml", catalogue(WHOLE, named("slip-1")))));

        fails(oneC.importFile("slip.xml"), "Недопустимое имя файла");
    }

    @Test
    void anArchiveThatSwellsIsRefused() {
        OneC oneC = world.oneC().begin("catalog", null);
        Map<String, byte[]> zeros = new LinkedHashMap<>();
        zeros.put("bomb.xml", new byte[200 << 20]);
        oneC.file("bomb.zip", OneC.zip(zeros));

        fails(oneC.importFile("bomb.xml"), "слишком велик");
    }

    @Test
    void aPictureSentByItselfFindsItsGood() {
        OneC oneC = world.oneC().begin("catalog", null);
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};
        oneC.file(
                "import.xml",
                catalogue(
                        CHANGES,
                        good("pic-1", "<Наименование>Пила</Наименование><Картинка>import_files/bb/2.png</Картинка>")));
        oneC.inPartsOf(4).file("import_files/bb/2.png", png);
        oneC.file("import_files/bb/not-a-picture.jpg", "<html>".getBytes(StandardCharsets.UTF_8));

        assertThat(oneC.importFile("import.xml").text()).isEqualTo("success");

        assertThat(picturesOf("pic-1")).isEqualTo(1);
    }

    @Test
    void aPacketOfChangesDoesNotWipeWhatItDoesNotCarry() {
        OneC oneC = world.oneC().begin("catalog", null);
        imported(
                oneC,
                "import.xml",
                catalogue(
                        CHANGES,
                        good(
                                "keep-1",
                                "<Артикул>A-17</Артикул><Наименование>Ключ</Наименование><Описание>Гаечный</Описание><Картинка>k.png</Картинка>")));

        assertThat(imported(
                                oneC.begin("catalog", null),
                                "foto.xml",
                                catalogue(CHANGES, good("keep-1", "<Картинка>k2.png</Картинка>")))
                        .text())
                .isEqualTo("success");

        var kept = given.<Record>asSystem(sql ->
                sql.selectFrom(PRODUCT).where(PRODUCT.EXTERNAL_ID.eq("keep-1")).fetchSingle());
        assertThat(kept.get(PRODUCT.NAME)).isEqualTo("Ключ");
        assertThat(kept.get(PRODUCT.ARTICLE)).isEqualTo("A-17");
        assertThat(kept.get(PRODUCT.DESCRIPTION)).isEqualTo("Гаечный");
    }

    @Test
    void aWholeExportClosesWhatItLacksAndAPacketDoesNot() {
        OneC oneC = world.oneC();
        imported(oneC.begin("catalog", null), "import.xml", catalogue(WHOLE, named("full-1"), named("full-2")));
        imported(oneC.begin("catalog", null), "import.xml", catalogue(CHANGES, named("full-3")));
        assertThat(offered("full-")).containsExactlyInAnyOrder("full-1", "full-2", "full-3");

        imported(oneC.begin("catalog", null), "import.xml", catalogue(WHOLE, named("full-1"), named("full-3")));

        assertThat(offered("full-")).containsExactlyInAnyOrder("full-1", "full-3");
    }

    @Test
    void aWholeExportInSeveralFilesIsWholeOnlyWithTheLast() {
        OneC oneC = world.oneC().begin("catalog", null);
        oneC.file("import0_1.xml", catalogue(WHOLE, named("part-1")));
        oneC.file("import0_2.xml", catalogue(WHOLE, named("part-2")));
        oneC.importFile("import0_1.xml");
        oneC.importFile("import0_2.xml");
        assertThat(offered("part-")).hasSize(2);

        oneC.begin("catalog", "2.09");
        oneC.file("import0_1.xml", catalogue(WHOLE, named("part-1")));
        oneC.importFile("import0_1.xml");
        assertThat(oneC.get("deactivate", Map.of()).text()).isEqualTo("success");
        assertThat(oneC.get("complete", Map.of()).text()).isEqualTo("success");
        assertThat(offered("part-")).containsExactly("part-1");
        fails(oneC.get("deactivate", Map.of()), "Начните обмен заново");
    }

    @Test
    void pricesAndStockBeforeTheGoodsAreRefusedLineByLine() {
        OneC oneC = world.oneC().begin("catalog", "2.09");
        String offers =
                "<КоммерческаяИнформация ВерсияСхемы=\"2.09\"><ПакетПредложений СодержитТолькоИзменения=\"true\"><Предложения>"
                        + "<Предложение><Ид>early-1</Ид><Цены><Цена><ИдТипаЦены>none</ИдТипаЦены><ЦенаЗаЕдиницу>1</ЦенаЗаЕдиницу></Цена></Цены>"
                        + "<Остатки><Остаток><Количество>3</Количество></Остаток></Остатки></Предложение>"
                        + "</Предложения></ПакетПредложений></КоммерческаяИнформация>";

        assertThat(imported(oneC, "prices___early.xml", offers.getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("success");

        assertThat(world.lastFindings("prices___early.xml")).contains("price-list-unknown", "offer-unknown");
        assertThat(given.<Integer>asSystem(sql -> sql.fetchCount(VARIANT, VARIANT.EXTERNAL_ID.eq("early-1"))))
                .isZero();
    }

    @Test
    void theNameOfAFileDecidesNothing() {
        OneC oneC = world.oneC().begin("catalog", null);

        assertThat(imported(oneC, "rests0_1.xml", catalogue(CHANGES, named("misnamed-1")))
                        .text())
                .isEqualTo("success");

        assertThat(offered("misnamed-")).containsExactly("misnamed-1");
    }

    @Test
    void anAccountThatWantsItIsAnsweredInWindows1251() {
        OneC oneC = world.oneC(null, "windows-1251").begin("catalog", null);
        OneC.Answer answer = imported(oneC, "товары.xml", catalogue(CHANGES, named("cp-1")));

        assertThat(answer.contentType()).isEqualTo("text/plain;charset=windows-1251");
        assertThat(offered("cp-")).containsExactly("cp-1");
    }
}
