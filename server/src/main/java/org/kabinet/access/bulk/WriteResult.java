package org.kabinet.access.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kabinet.access.invitation.Inviters;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what became of each line, in columns that can be mended and brought again. */
@Component
class WriteResult {
    private static final List<String> COLUMNS =
            List.of("line", "email", "name", "roles", "inn", "company", "outcome", "why");
    private static final List<Integer> WIDTHS = List.of(8, 30, 26, 30, 14, 26, 22, 70);

    private final Lists lists;
    private final BulkQueries queries;
    private final ReadBulkInvitations read;
    private final Texts texts;

    WriteResult(Lists lists, BulkQueries queries, ReadBulkInvitations read, Texts texts) {
        this.lists = lists;
        this.queries = queries;
        this.read = read;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public void of(UUID id, Locale reader, Supplier<OutputStream> file) {
        lists.of(Inviters.mustBeOne(), id);
        List<BulkLine> lines = queries.lines(id, null, 0, Integer.MAX_VALUE).stream()
                .map(line -> read.inWords(line, reader))
                .toList();
        try (Workbook workbook = new Workbook(file.get(), "Kabinet", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(text("result", reader));
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.value(0, i, text("column." + COLUMNS.get(i), reader));
                sheet.width(i, WIDTHS.get(i));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int i = 0; i < lines.size(); i++) {
                line(sheet, i + 1, lines.get(i), reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(Worksheet sheet, int row, BulkLine line, Locale reader) {
        sheet.value(row, 0, line.line());
        sheet.value(row, 1, line.email());
        sheet.value(row, 2, line.name());
        sheet.value(row, 3, line.roles());
        sheet.value(row, 4, line.inn());
        sheet.value(row, 5, line.organisationName());
        sheet.value(row, 6, text("outcome." + line.outcome(), reader));
        sheet.value(row, 7, why(line, reader));
        sheet.style(row, 7).wrapText(true).set();
    }

    private String why(BulkLine line, Locale reader) {
        return switch (line.outcome()) {
            case MEMBER -> texts.text("access", "error.ALREADY_HERE", reader);
            case WAITING -> texts.text("access", "error.ALREADY_INVITED", reader);
            case READY, INVITED -> "";
            case WRONG, REFUSED ->
                line.faults().stream()
                        .map(fault -> text("column." + fault.column().name().toLowerCase(Locale.ROOT), reader) + ": "
                                + fault.message())
                        .collect(Collectors.joining("\n"));
        };
    }

    private String text(String key, Locale reader) {
        return texts.text("access", "bulk." + key, reader);
    }
}
