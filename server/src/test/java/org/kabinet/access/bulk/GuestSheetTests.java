package org.kabinet.access.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.problem.ProblemException;

/** Worksheets as they come: with titles, formulas, numbers for text, and made to harm. */
class GuestSheetTests {
    private static final String[] HEADINGS = {"E-mail", "ФИО", "Права"};

    @Test
    void headings_are_found_below_a_title_however_they_are_written() {
        byte[] file = Worksheets.made(sheet -> {
            sheet.value(0, 0, "Сотрудники");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(2, 1, " Эл. почта ");
            sheet.value(2, 2, "Роль");
            sheet.value(2, 3, "инн");
            sheet.value(3, 1, "a@example.org");
            sheet.value(3, 2, "Покупатель");
            sheet.value(3, 3, 7707083893L);
            sheet.value(5, 1, "b@example.org");
            sheet.value(5, 3, 105019870L);
        });
        GuestSheet sheet = GuestSheet.read(file);
        assertThat(sheet.columns()).containsExactlyInAnyOrder(SheetColumn.EMAIL, SheetColumn.ROLES, SheetColumn.INN);
        assertThat(sheet.guests()).extracting(GuestSheet.Guest::line).containsExactly(4, 6);
        assertThat(sheet.guests().get(0).cell(SheetColumn.INN)).isEqualTo("7707083893");
        assertThat(sheet.guests().get(1).cell(SheetColumn.INN))
                .as("a number has lost its nought")
                .isEqualTo("0105019870");
    }

    @Test
    void a_formula_is_no_text() {
        byte[] file = Worksheets.made(sheet -> {
            for (int i = 0; i < HEADINGS.length; i++) {
                sheet.value(0, i, HEADINGS[i]);
            }
            sheet.formula(1, 0, "CONCATENATE(\"a\",\"@example.org\")");
            sheet.value(1, 2, "Покупатель");
        });
        GuestSheet.Guest guest = GuestSheet.read(file).guests().getFirst();
        assertThat(guest.calculated()).isEqualTo(Set.of(SheetColumn.EMAIL));
        assertThat(guest.cell(SheetColumn.EMAIL)).isEmpty();
    }

    @Test
    void what_is_no_worksheet_is_refused_with_the_way_to_mend_it() {
        assertThat(refused("почта;имя;права".getBytes(StandardCharsets.UTF_8))).isEqualTo("SHEET_NOT_XLSX");
        assertThat(refused(new byte[0])).isEqualTo("SHEET_NOT_XLSX");
        byte[] old = new byte[600];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                old,
                0,
                8);
        assertThat(refused(old)).isEqualTo("SHEET_OLD_OR_LOCKED");
        assertThat(refused(Worksheets.zipped(Map.of("readme.txt", "hello".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("SHEET_DAMAGED");
        byte[] good = Worksheets.of(HEADINGS, new String[] {"a@example.org", "", "Покупатель"});
        assertThat(refused(java.util.Arrays.copyOf(good, good.length / 2))).isEqualTo("SHEET_DAMAGED");
        assertThat(refused(Worksheets.tampered(good, text -> text.replace("</row>", "</raw>"))))
                .isEqualTo("SHEET_DAMAGED");
    }

    @Test
    void a_small_file_does_not_unpack_to_anything() {
        assertThat(refused(Worksheets.zipped(Map.of("xl/worksheets/sheet1.xml", new byte[200 * 1024 * 1024]))))
                .isEqualTo("SHEET_SWELLS");
        byte[] good = Worksheets.of(HEADINGS, new String[] {"a@example.org", "", "Покупатель"});
        assertThat(refused(Worksheets.tampered(good, text -> text.replace("r=\"C2\"", "r=\"ZZZZZZ2\""))))
                .as("a cell so far to the right that its line would fill the memory")
                .isEqualTo("SHEET_DAMAGED");
        String laughs = "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
        assertThat(refused(Worksheets.tampered(good, text -> laughs + text.substring(text.indexOf("<worksheet")))))
                .isEqualTo("SHEET_DAMAGED");
    }

    @Test
    void a_worksheet_in_which_people_cannot_be_told_is_refused() {
        String[] anna = {"a@example.org", "Анна", "Покупатель"};
        assertThat(refused(Worksheets.of(new String[] {"Кому", "ФИО", "Права"}, anna)))
                .isEqualTo("SHEET_WITHOUT_HEADINGS");
        assertThat(refused(Worksheets.of(new String[] {"E-mail", "ФИО", "Кто это"}, anna)))
                .isEqualTo("SHEET_WITHOUT_ROLES");
        assertThat(refused(Worksheets.of(new String[] {"E-mail", "Почта", "Права"}, anna)))
                .isEqualTo("SHEET_COLUMN_TWICE");
        assertThat(refused(Worksheets.of(HEADINGS))).isEqualTo("SHEET_EMPTY");
        byte[] merged = Worksheets.made(sheet -> {
            for (int i = 0; i < HEADINGS.length; i++) {
                sheet.value(0, i, HEADINGS[i]);
            }
            sheet.value(1, 0, "a@example.org");
            sheet.value(2, 0, "b@example.org");
            sheet.value(1, 2, "Покупатель");
            sheet.range(1, 2, 2, 2).merge();
        });
        assertThat(refused(merged)).isEqualTo("SHEET_MERGED");
    }

    @Test
    void a_thousand_people_are_read_and_one_more_is_too_many() {
        assertThat(GuestSheet.read(people(1000)).guests()).hasSize(1000);
        assertThat(refused(people(1001))).isEqualTo("SHEET_LONG");
    }

    private static byte[] people(int many) {
        String[][] lines = new String[many + 1][];
        lines[0] = HEADINGS;
        for (int i = 1; i <= many; i++) {
            lines[i] = new String[] {"a" + i + "@example.org", "", "Покупатель"};
        }
        return Worksheets.of(lines);
    }

    private static String refused(byte[] file) {
        return catchThrowableOfType(ProblemException.class, () -> GuestSheet.read(file))
                .errors()
                .getFirst()
                .code();
    }
}
