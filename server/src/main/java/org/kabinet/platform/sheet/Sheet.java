package org.kabinet.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet with headings, written row by row so that it may be long. Text is written as text, whatever it begins with: what
 * somebody has typed never becomes a formula.
 */
public final class Sheet implements AutoCloseable {
    private static final int FLUSH_EVERY = 1000;
    private static final String SHADE = "E8E6E0";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<Column> columns;
    private int row;

    /**
     * What stands above a column, and how wide it is.
     *
     * @param money whether its decimal numbers are amounts, which have kopecks, or whatever they are
     */
    public record Column(String title, double width, boolean money) {
        public Column(String title, double width) {
            this(title, width, true);
        }
    }

    public Sheet(OutputStream out, String name, List<Column> columns) {
        this(out, name, List.of(), columns);
    }

    /** With a few lines above the headings. */
    public Sheet(OutputStream out, String name, List<String> above, List<Column> columns) {
        this.columns = columns;
        this.workbook = new Workbook(out, "Kabinet", "1.0");
        this.sheet = workbook.newWorksheet(name);
        above.forEach(this::line);
        headings();
    }

    private void line(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().set();
        row++;
    }

    private void headings() {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(row, i, columns.get(i).title());
            sheet.width(i, columns.get(i).width());
        }
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .bold()
                .fillColor(SHADE)
                .set();
        sheet.freezePane(0, row + 1);
    }

    /** The next row: texts, numbers, dates and times. */
    public void add(List<? extends @Nullable Object> cells) {
        row++;
        for (int i = 0; i < cells.size(); i++) {
            put(i, cells.get(i));
        }
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
                if (columns.get(column).money()) {
                    sheet.style(row, column).format("#,##0.00").set();
                }
            }
            case Integer number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("dd.mm.yyyy hh:mm").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }
}
