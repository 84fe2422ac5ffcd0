package org.kabinet.demo.goods;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A certificate as a sheet of paper: what a real one looks like, with nothing in it that could be taken for one.
 *
 * @param goods what it is about, as the group is named
 * @param standard to which the goods conform
 */
public record Certificate(String seller, String goods, String standard) {
    private static final float LEFT = 64;
    private static final float TOP = 760;
    private static final float LINE = 26;
    private static final float INK = 0.11f;
    private static final float FAINT = 0.45f;

    /** One per group and standard. */
    public String fileName() {
        return "certificate-%s-%s.pdf".formatted(goods, standard).replace(' ', '-');
    }

    public String title() {
        return "Сертификат соответствия, " + standard;
    }

    public byte[] pdf() {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont regular = font(document, "Inter-Regular.ttf");
            PDFont bold = font(document, "Inter-SemiBold.ttf");
            try (var paper = new PDPageContentStream(document, page)) {
                frame(paper);
                head(paper, bold, regular);
                body(paper, bold, regular);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void frame(PDPageContentStream paper) throws IOException {
        paper.setStrokingColor(FAINT);
        paper.setLineWidth(0.7f);
        paper.addRect(36, 36, PDRectangle.A4.getWidth() - 72, PDRectangle.A4.getHeight() - 72);
        paper.stroke();
    }

    private static void head(PDPageContentStream paper, PDFont bold, PDFont regular) throws IOException {
        write(
                paper,
                regular,
                11,
                TOP,
                FAINT,
                "Образец для демонстрации портала. Документ вымышлен и ничего не подтверждает.");
        write(paper, bold, 24, TOP - 2 * LINE, INK, "Сертификат соответствия");
        write(paper, regular, 12, TOP - 3 * LINE, FAINT, "№ ДЕМО RU С-00.00.00000");
    }

    private void body(PDPageContentStream paper, PDFont bold, PDFont regular) throws IOException {
        float y = TOP - 5 * LINE;
        for (List<String> field : List.of(
                List.of("Заявитель", seller),
                List.of("Продукция", goods),
                List.of("Соответствует требованиям", standard),
                List.of("Схема сертификации", "1с"),
                List.of("Орган по сертификации", "Вымышленный орган, код 000"),
                List.of("Срок действия", "бессрочно, пока существует демонстрация"))) {
            write(paper, regular, 10, y, FAINT, field.getFirst());
            write(paper, bold, 13, y - 18, INK, field.getLast());
            y -= 2 * LINE;
        }
    }

    private static void write(PDPageContentStream paper, PDFont font, float size, float y, float grey, String text)
            throws IOException {
        paper.beginText();
        paper.setNonStrokingColor(grey);
        paper.setFont(font, size);
        paper.newLineAtOffset(LEFT, y);
        paper.showText(text);
        paper.endText();
    }

    private static PDFont font(PDDocument document, String file) throws IOException {
        try (InputStream in = Certificate.class.getResourceAsStream("/fonts/" + file)) {
            return PDType0Font.load(document, Objects.requireNonNull(in));
        }
    }
}
