package org.kabinet.integrations.commerceml.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabinet.Kabinet;
import org.kabinet.integrations.OneC;
import org.kabinet.platform.database.DataFolder;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code ./kabinet import-1c PATH} while the portal runs. */
@KabinetTest
class ImportCommandTests {

    private static final String GOODS =
            "<КоммерческаяИнформация ВерсияСхемы=\"2.07\"><Классификатор><Группы><Группа><Ид>cmd-g</Ид>"
                    + "<Наименование>Пилы</Наименование></Группа></Группы></Классификатор><Каталог СодержитТолькоИзменения=\"true\"><Товары>"
                    + "<Товар><Ид>%s</Ид><Наименование>Пила</Наименование><Группы><Ид>cmd-g</Ид></Группы></Товар>"
                    + "</Товары></Каталог></КоммерческаяИнформация>";
    private static final String OFFERS =
            "<КоммерческаяИнформация ВерсияСхемы=\"2.07\"><ПакетПредложений СодержитТолькоИзменения=\"true\">"
                    + "<Предложения><Предложение><Ид>%s</Ид><Наименование>Пила</Наименование><Количество>3</Количество></Предложение>"
                    + "</Предложения></ПакетПредложений></КоммерческаяИнформация>";

    @Autowired
    private Given given;

    @Autowired
    private DataFolder data;

    @TempDir
    private Path folder;

    private record Run(boolean done, String printed) {}

    private Run run(Path export) throws IOException, InterruptedException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            boolean done = new ImportCommand().run(Kabinet.class, data.path(), Locale.of("ru"), export.toString());
            return new Run(done, printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }

    private boolean offered(String id) {
        return given.<Boolean>asSystem(
                sql -> sql.fetchExists(PRODUCT, PRODUCT.EXTERNAL_ID.eq(id).and(PRODUCT.ACTIVE.isTrue())));
    }

    @Test
    void aFolderIsImportedInTheOrderOfItsContentNotOfItsNames() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a-offers.xml"), OFFERS.formatted("cmd-1"));
        Files.writeString(folder.resolve("z-goods.xml"), GOODS.formatted("cmd-1"));

        Run run = run(folder);

        assertThat(run.done()).isTrue();
        assertThat(run.printed())
                .contains("z-goods.xml")
                .contains("товары: 1; новых 1")
                .contains("остатки: 1");
        assertThat(offered("cmd-1")).isTrue();
    }

    @Test
    void anArchiveIsImported() throws IOException, InterruptedException {
        Path zip = folder.resolve("export.zip");
        Files.write(zip, OneC.zip(Map.of("import.xml", GOODS.formatted("cmd-2").getBytes(StandardCharsets.UTF_8))));

        assertThat(run(zip).done()).isTrue();

        assertThat(offered("cmd-2")).isTrue();
    }

    @Test
    void whatIsNoExportIsRefusedInASentence() throws IOException, InterruptedException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path text = Files.writeString(folder.resolve("readme.txt"), "hello");

        for (Path export : List.of(empty, text)) {
            Run run = run(export);
            assertThat(run.done()).isFalse();
            assertThat(run.printed()).contains("Здесь нет выгрузки 1С: " + export);
        }
        Run missing = run(folder.resolve("no-such-thing"));
        assertThat(missing.done()).isFalse();
        assertThat(missing.printed()).contains("Нет такого файла или папки");
    }

    @Test
    void anArchiveThatLeadsElsewhereIsRefusedAndNothingOfItIsTaken() throws IOException, InterruptedException {
        Path zip = folder.resolve("slip.zip");
        byte[] goods = GOODS.formatted("cmd-slip").getBytes(StandardCharsets.UTF_8);
        Files.write(zip, OneC.zip(Map.of("../../slip.xml", goods, "import.xml", goods)));

        Run run = run(zip);

        assertThat(run.done()).isFalse();
        assertThat(run.printed())
                .contains("slip.zip: не загружен. Недопустимое имя файла")
                .contains("1 из 1");
        assertThat(offered("cmd-slip")).isFalse();
    }

    @Test
    void aFileWhoseNameCannotBeOneIsNamedAndNotForgotten() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("import.xml"), GOODS.formatted("cmd-3"));
        Files.writeString(folder.resolve("im|port.xml"), GOODS.formatted("cmd-4"));

        Run run = run(folder);

        assertThat(run.done()).isFalse();
        assertThat(run.printed()).contains("файл пропущен: im|port.xml").contains("Готово. Загружено файлов: 1");
        assertThat(offered("cmd-3")).isTrue();
    }

    @Test
    void aBrokenFileIsToldAndFails() throws IOException, InterruptedException {
        Path broken = folder.resolve("broken.xml");
        Files.writeString(broken, "<КоммерческаяИнформация><Каталог>");

        Run run = run(broken);

        assertThat(run.done()).isFalse();
        assertThat(run.printed()).contains("broken.xml: не загружен").contains("Файл оборван");
    }

    @Test
    void nobodyCommandsWithoutTheSecretOfTheDataFolder() {
        CommandDoor.Way way = CommandDoor.to(data.path()).orElseThrow();

        assertThat(way.secret()).hasSize(48);
        assertThat(new CommandDoor(data).opensFor(way.secret())).isFalse();
    }
}
