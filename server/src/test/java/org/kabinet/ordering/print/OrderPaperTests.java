package org.kabinet.ordering.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kabinet.ordering.OrderParties;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.order.OrderDetails;
import org.kabinet.ordering.order.OrderDetails.LineFacts;
import org.kabinet.ordering.order.OrderFacts;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.PaymentTerms;
import org.kabinet.platform.money.Money;
import org.kabinet.platform.text.Texts;
import org.kabinet.pricing.PriceReason;

class OrderPaperTests {
    private static final Texts TEXTS = new Texts();
    private static final Locale RUSSIAN = Locale.of("ru");

    @Test
    void the_paper_says_who_sells_what_to_whom_for_how_much_in_figures_and_words() throws IOException {
        String text = text(paper(RUSSIAN, true, 3));

        assertThat(text)
                .contains("Заказ № МСК-2026-00418 от 22 ноября 2026")
                .contains("ООО «Спецзащита Плюс»")
                .contains("Общество с ограниченной ответственностью «Север»")
                .contains("ИНН 7701234567, КПП 770101001")
                .contains("отсрочка, 14 дн.")
                .contains("Перчатки «Норд» нитриловые, 1")
                .contains("Двенадцать тысяч четыреста восемьдесят рублей 50 копеек")
                .contains("12\u2009480,50 ₽")
                .contains("В том числе НДС 20 %");
    }

    @Test
    void whom_money_does_not_concern_gets_a_paper_without_it() throws IOException {
        String text = text(paper(RUSSIAN, false, 3));

        assertThat(text)
                .contains("Перчатки «Норд»")
                .doesNotContain("480,50")
                .doesNotContain("НДС")
                .doesNotContain("₽");
    }

    @Test
    void an_english_reader_gets_it_in_english() throws IOException {
        assertThat(text(paper(Locale.ENGLISH, true, 3)))
                .contains("Order МСК-2026-00418 of November 22, 2026")
                .contains("Including VAT 20 %");
    }

    @Test
    void two_hundred_lines_go_over_pages_that_repeat_the_heading_of_the_table() throws IOException {
        byte[] pdf = paper(RUSSIAN, true, 200);
        Files.write(Path.of("target", "order-paper.pdf"), pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(4, 10);
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pages - 1; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Артикул")
                        .contains("Страница " + page + " из " + pages);
            }
        }
    }

    @Test
    void markup_in_a_comment_stays_text() throws IOException {
        assertThat(text(paper(RUSSIAN, true, 1))).contains("<b>позвонить</b> & \"уточнить\"");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] paper(Locale locale, boolean money, int lines) {
        var words = new OrderPaper.Words() {
            @Override
            public Locale locale() {
                return locale;
            }

            @Override
            public String of(String key, Object... arguments) {
                return TEXTS.text("ordering", "print." + key, locale, arguments);
            }
        };
        return new Paper().pdf(new OrderPaper(order(lines), "Упаковка", words, money).html());
    }

    private static OrderDetails order(int lines) {
        var parties = new OrderParties(
                "ООО «Спецзащита Плюс»",
                new OrderParties.Branch("МСК", "Москва, Южный склад", "Europe/Moscow"),
                new OrderParties.Organisation("Север", OrganisationKind.COMPANY, null),
                new OrderParties.LegalEntity(
                        "ООО «Север»",
                        "Общество с ограниченной ответственностью «Север»",
                        "7701234567",
                        "770101001",
                        "1027700000001",
                        "115280, г. Москва, ул. Автозаводская, д. 5, офис 12",
                        "ПАО Банк",
                        "044525225",
                        "40702810000000000001",
                        null),
                new OrderParties.Contract("14/25", PaymentTerms.DEFERRAL, 14),
                new OrderParties.Address(
                        UUID.randomUUID(),
                        "Склад № 2",
                        "г. Химки, Ленинградская ул., 29, ворота 4",
                        "Пётр Ильин",
                        "+7 900 000-00-00",
                        ""));
        var facts = new OrderFacts(
                UUID.randomUUID(),
                "МСК-2026-00418",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Ирина Соколова",
                true,
                null,
                null,
                null,
                null,
                null,
                UUID.randomUUID(),
                OrderPhase.IN_WORK,
                Instant.parse("2026-11-22T08:00:00Z"),
                "RUB",
                new BigDecimal("12480.50"),
                new BigDecimal("2080.08"),
                BigDecimal.ZERO,
                lines,
                parties,
                "Перед выездом <b>позвонить</b> & \"уточнить\"\nВъезд со двора",
                "PO-118",
                LocalDate.of(2026, 11, 28),
                LocalDate.of(2026, 11, 27),
                Instant.parse("2026-11-21T22:30:00Z"),
                null,
                3,
                0,
                0);
        return new OrderDetails(
                facts,
                IntStream.rangeClosed(1, lines).mapToObj(OrderPaperTests::line).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static LineFacts line(int position) {
        var price = new Money(new BigDecimal("48.30"), "RUB");
        return new LineFacts(
                UUID.randomUUID(),
                position,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "NG-410/" + position,
                "Перчатки «Норд» нитриловые, " + position
                        + (position % 3 == 0 ? ", с удлинённой манжетой и усиленной ладонью, пара" : ""),
                "796",
                "шт",
                new BigDecimal(position % 4 == 0 ? "1240" : "24.0000"),
                BigDecimal.ZERO,
                price.amount(),
                new BigDecimal("1159.20"),
                position % 5 == 0 ? "10" : "20",
                new BigDecimal("193.20"),
                position % 7 == 0 ? "синие, не чёрные" : "",
                position % 6 == 0,
                new PriceReason(
                        PriceReason.Source.LIST,
                        "Опт",
                        UUID.randomUUID(),
                        LocalDate.of(2026, 1, 1),
                        price,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "14/25",
                        LocalDate.of(2026, 11, 22),
                        new BigDecimal("24"),
                        "20",
                        price));
    }
}
