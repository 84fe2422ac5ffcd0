package org.kabinet.access.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kabinet.access.invitation.Inviters;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Writes an empty worksheet with the right headings, and a second sheet that says what may stand below them. */
@Component
class WriteTemplate {
    private final Texts texts;
    private final RoleWords roleWords;

    WriteTemplate(Texts texts, RoleWords roleWords) {
        this.texts = texts;
        this.roleWords = roleWords;
    }

    /** @param oneCompany whether all lines are about one customer, so that none has to name its own */
    void of(boolean oneCompany, Locale reader, Supplier<OutputStream> file) {
        Inviters.mustBeOne();
        List<String> columns = new ArrayList<>(List.of("email", "name", "roles"));
        if (!oneCompany) {
            columns.add("inn");
        }
        try (Workbook workbook = new Workbook(file.get(), "Kabinet", "1.0")) {
            Worksheet people = workbook.newWorksheet(text("people", reader));
            for (int i = 0; i < columns.size(); i++) {
                people.value(0, i, text("column." + columns.get(i), reader));
                people.width(i, 30);
            }
            people.range(0, 0, 0, columns.size() - 1).style().bold().set();
            people.freezePane(0, 1);
            explain(workbook.newWorksheet(text("howTo", reader)), oneCompany, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void explain(Worksheet sheet, boolean oneCompany, Locale reader) {
        sheet.width(0, 34);
        sheet.width(1, 90);
        int row = 0;
        for (String about : oneCompany ? List.of("email", "name", "roles") : List.of("email", "name", "roles", "inn")) {
            sheet.value(row, 0, text("column." + about, reader));
            sheet.value(row++, 1, text("howTo." + about, reader));
        }
        for (Role role : RoleWords.OFFERED) {
            sheet.value(++row, 0, roleWords.name(role, reader));
            sheet.value(row, 1, text("howTo." + role, reader));
        }
        sheet.range(0, 0, row, 0).style().bold().set();
        sheet.range(0, 1, row, 1).style().wrapText(true).set();
    }

    private String text(String key, Locale reader) {
        return texts.text("access", "bulk." + key, reader);
    }
}
