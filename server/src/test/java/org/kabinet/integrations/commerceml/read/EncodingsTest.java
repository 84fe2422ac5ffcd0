package org.kabinet.integrations.commerceml.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The same export in every encoding it may arrive in, declared truthfully or not. */
class EncodingsTest {

    private static final String BODY = "<КоммерческаяИнформация ВерсияСхемы=\"2.07\"><Каталог><Товары><Товар><Ид>1</Ид>"
            + "<Наименование>Щётка «Ёж»</Наименование></Товар></Товары></Каталог></КоммерческаяИнформация>";
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private static String declared(String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + BODY;
    }

    private static byte[] marked(byte[] text, int... mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(text);
        return bytes.toByteArray();
    }

    private static void understood(byte[] bytes) {
        assertThat(Reading.of(bytes).only(Good.class).item().name()).isEqualTo("Щётка «Ёж»");
    }

    @Test
    void utf8WithAndWithoutAMarkAndADeclaration() {
        understood(BODY.getBytes(StandardCharsets.UTF_8));
        understood(declared("UTF-8").getBytes(StandardCharsets.UTF_8));
        understood(marked(declared("utf-8").getBytes(StandardCharsets.UTF_8), 0xEF, 0xBB, 0xBF));
    }

    @Test
    void windows1251() {
        understood(declared("windows-1251").getBytes(WINDOWS_1251));
    }

    @Test
    void utf16WithAMark() {
        understood(marked(declared("UTF-16").getBytes(StandardCharsets.UTF_16LE), 0xFF, 0xFE));
        understood(marked(declared("UTF-16").getBytes(StandardCharsets.UTF_16BE), 0xFE, 0xFF));
    }

    @Test
    void utf16WithoutAMark() {
        understood(declared("UTF-16").getBytes(StandardCharsets.UTF_16LE));
        understood(declared("UTF-16").getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void aMarkOutweighsTheDeclaration() {
        understood(marked(declared("windows-1251").getBytes(StandardCharsets.UTF_8), 0xEF, 0xBB, 0xBF));
    }

    @Test
    void theBytesOutweighTheDeclarationAndThatIsRemarked() {
        byte[] reallyUtf8 = declared("windows-1251").getBytes(StandardCharsets.UTF_8);
        byte[] really1251 = declared("UTF-8").getBytes(WINDOWS_1251);

        understood(reallyUtf8);
        understood(really1251);
        assertThat(Reading.of(really1251).findings(Finding.Reason.WRONG_ENCODING))
                .hasSize(1);
    }
}
