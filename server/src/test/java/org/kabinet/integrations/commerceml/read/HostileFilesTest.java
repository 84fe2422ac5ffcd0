package org.kabinet.integrations.commerceml.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kabinet.integrations.commerceml.read.UnreadableFile.Cause;

/** Files that are broken or mean harm: each is refused whole, with its reason, and none can take the memory. */
class HostileFilesTest {

    private static final String ROOT = "<КоммерческаяИнформация ВерсияСхемы=\"2.07\">";

    private static void refused(Cause cause, String xml) {
        refused(cause, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Cause cause, byte[] bytes) {
        assertThatThrownBy(() -> Reading.of(bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(cause));
    }

    @Test
    void anEmptyFile() {
        refused(Cause.EMPTY, "");
    }

    @Test
    void aFileThatIsNoXml() {
        refused(Cause.MALFORMED, "Артикул;Цена\n1;2");
    }

    @Test
    void aLoginPageInsteadOfAnExport() {
        refused(Cause.NOT_COMMERCEML, "<html><body>Вход</body></html>");
    }

    @Test
    void aFileCutShort() {
        refused(Cause.TRUNCATED, ROOT + "<Каталог><Товары><Товар><Ид>1</Ид>");
    }

    @Test
    void aFileCutInsideALetter() {
        byte[] whole = (ROOT + "<Каталог><Наименование>Ж").getBytes(StandardCharsets.UTF_8);
        refused(Cause.TRUNCATED, Arrays.copyOf(whole, whole.length - 1));
    }

    @Test
    void anExternalEntity() {
        refused(
                Cause.DOCTYPE,
                "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>" + ROOT
                        + "<Каталог><Наименование>&secret;</Наименование></Каталог></КоммерческаяИнформация>");
    }

    @Test
    void anUndeclaredEntity() {
        refused(
                Cause.DOCTYPE,
                ROOT + "<Каталог><Наименование>&secret;</Наименование></Каталог></КоммерческаяИнформация>");
    }

    @Test
    void aBillionLaughs() {
        refused(
                Cause.DOCTYPE,
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>" + ROOT
                        + "<Каталог><Наименование>&c;</Наименование></Каталог></КоммерческаяИнформация>");
    }

    @Test
    void nestingWithoutEnd() {
        refused(Cause.TOO_DEEP, ROOT + "<Классификатор>" + "<Группы><Группа>".repeat(5000));
    }

    @Test
    void unknownNestingWithoutEnd() {
        refused(Cause.TOO_DEEP, ROOT + "<я>".repeat(5000));
    }

    @Test
    void anAttributeWithoutEnd() {
        refused(Cause.TOO_LARGE_PIECE, "<КоммерческаяИнформация ВерсияСхемы=\"" + "2".repeat(200_000));
    }

    @Test
    void attributesWithoutEnd() {
        StringBuilder tag = new StringBuilder("<КоммерческаяИнформация");
        for (int i = 0; i < 2000; i++) {
            tag.append(" а").append(i).append("=\"1\"");
        }
        refused(Cause.TOO_LARGE_PIECE, tag + "/>");
    }

    @Test
    void aNameWithoutEnd() {
        assertThatThrownBy(() -> CommerceMlReader.read(new Endless("<", "я", 1L << 30), e -> {}))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aTextWithoutEnd() {
        assertThatThrownBy(() -> CommerceMlReader.read(
                        new Endless(ROOT + "<Каталог><Товары><Товар><Описание>", "<![CDATA[я]]>", 1L << 30), e -> {}))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Cause.TOO_LARGE_PIECE));
    }

    @Test
    void aGoodWithoutEnd() {
        String value = "<ЗначенияСвойства><Ид>1</Ид><Значение>2</Значение></ЗначенияСвойства>";
        assertThatThrownBy(() -> CommerceMlReader.read(
                        new Endless(ROOT + "<Каталог><Товары><Товар><ЗначенияСвойств>", value, 1L << 30), e -> {}))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Cause.TOO_LARGE_PIECE));
    }

    @Test
    void namesWithoutEnd() {
        StringBuilder xml = new StringBuilder(ROOT);
        for (int i = 0; i < 100_000; i++) {
            xml.append("<я").append(i).append("/>");
        }
        refused(Cause.TOO_MANY_NAMES, xml.toString());
    }

    @Test
    void anEncodingNobodyUses() {
        refused(Cause.UNKNOWN_ENCODING, "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + ROOT);
    }

    @Test
    void bytesThatAreNoText() {
        byte[] start = (ROOT + "<Каталог><Наименование>" + "я".repeat(9000)).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, start.length + 2);
        bytes[start.length] = (byte) 0xC3;
        bytes[start.length + 1] = (byte) 0x28;
        refused(Cause.BAD_BYTES, bytes);
    }

    @Test
    void aHugeExportNeedsTheMemoryOfOneGood() throws IOException {
        String good = "<Товар><Ид>00000000-1111-2222-3333-444444444444</Ид><Наименование>" + "Ботинки ".repeat(100)
                + "</Наименование></Товар>\n";
        AtomicInteger goods = new AtomicInteger();

        CommerceMlReader.read(new Endless(ROOT + "<Каталог><Товары>", good, 100L << 20), entry -> {
            if (entry instanceof Good) {
                goods.incrementAndGet();
            }
        });

        assertThat(goods.get()).isGreaterThan(50_000);
    }

    /** A beginning, then the same again and again; with a sound ending if the whole is to be well-formed. */
    private static final class Endless extends InputStream {
        private final byte[] beginning;
        private final byte[] again;
        private final byte[] end = "</Товары></Каталог></КоммерческаяИнформация>".getBytes(StandardCharsets.UTF_8);
        private final long repeats;
        private long position;

        Endless(String beginning, String again, long size) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
            this.repeats = size / this.again.length;
        }

        @Override
        public int read() {
            long at = position++;
            if (at < beginning.length) {
                return beginning[(int) at] & 0xFF;
            }
            at -= beginning.length;
            if (at < repeats * again.length) {
                return again[(int) (at % again.length)] & 0xFF;
            }
            at -= repeats * again.length;
            return at < end.length ? end[(int) at] & 0xFF : -1;
        }
    }
}
