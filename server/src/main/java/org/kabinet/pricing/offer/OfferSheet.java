package org.kabinet.pricing.offer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Goods as a worksheet, written row by row so that it may be as long as the assortment. */
final class OfferSheet implements AutoCloseable {

    private static final int FLUSH_EVERY = 1000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<SheetColumn> columns;
    private final Function<String, String> words;
    private int row;

    OfferSheet(OutputStream out, List<String> heading, List<SheetColumn> columns, Function<String, String> words) {
        this.columns = columns;
        this.words = words;
        this.workbook = new Workbook(out, "Kabinet", "1.0");
        this.sheet = workbook.newWorksheet(words.apply("sheet"));
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
        }
        heading.forEach(this::line);
        headings();
    }

    void add(SheetRow offer) {
        for (int i = 0; i < columns.size(); i++) {
            put(i, columns.get(i).value().apply(offer, words));
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().set();
        row++;
    }

    private void headings() {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(row, i, words.apply(columns.get(i).key()));
        }
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .bold()
                .fillColor("E8E6E0")
                .set();
        sheet.freezePane(0, row + 1);
        row++;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> {
                sheet.value(row, column, number);
                if (columns.get(column).isMoney()) {
                    sheet.style(row, column).format("#,##0.00").set();
                }
            }
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }
}
