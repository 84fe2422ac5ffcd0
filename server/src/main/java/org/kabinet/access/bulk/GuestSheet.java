package org.kabinet.access.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.problem.ProblemException;

/**
 * The people of a worksheet, as written.
 *
 * @param columns those that the worksheet has
 */
record GuestSheet(Set<SheetColumn> columns, List<Guest> guests) {
    static final int MOST_LINES = 1000;

    /** Above the headings there may be a title. */
    private static final int HEADINGS_WITHIN = 20;

    private static final int LONGEST_CELL = 300;
    private static final Pattern LAST_ROW = Pattern.compile("([0-9]+)$");

    GuestSheet {
        columns = Set.copyOf(columns);
        guests = List.copyOf(guests);
    }

    /**
     * One line of the worksheet.
     *
     * @param line as the program that made it numbers it
     * @param calculated the columns in which a formula stands where a text should
     */
    record Guest(int line, Map<SheetColumn, String> cells, Set<SheetColumn> calculated) {
        Guest {
            cells = Map.copyOf(cells);
            calculated = Set.copyOf(calculated);
        }

        String cell(SheetColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Reads the first sheet; refuses a file that is none, or in which the people cannot be told. */
    static GuestSheet read(byte[] file) {
        List<String> merged = SheetGuard.inspect(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return read(rows.iterator(), merged);
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw SheetRefusal.because("SHEET_DAMAGED");
        }
    }

    private static GuestSheet read(Iterator<Row> rows, List<String> merged) {
        Map<SheetColumn, Integer> places = Map.of();
        while (rows.hasNext() && places.isEmpty()) {
            Row row = rows.next();
            if (row.getRowNum() > HEADINGS_WITHIN) {
                break;
            }
            places = headings(row);
            if (!places.isEmpty()) {
                mustNotMergeFrom(row.getRowNum(), merged);
            }
        }
        if (places.isEmpty()) {
            throw SheetRefusal.because("SHEET_WITHOUT_HEADINGS");
        }
        if (!places.containsKey(SheetColumn.ROLES)) {
            throw SheetRefusal.because("SHEET_WITHOUT_ROLES");
        }
        List<Guest> guests = guests(rows, places);
        if (guests.isEmpty()) {
            throw SheetRefusal.because("SHEET_EMPTY");
        }
        return new GuestSheet(places.keySet(), guests);
    }

    private static List<Guest> guests(Iterator<Row> rows, Map<SheetColumn, Integer> places) {
        List<Guest> guests = new ArrayList<>();
        while (rows.hasNext()) {
            Guest guest = guest(rows.next(), places);
            if (!guest.cells().isEmpty() || !guest.calculated().isEmpty()) {
                guests.add(guest);
            }
            if (guests.size() > MOST_LINES) {
                throw SheetRefusal.because("SHEET_LONG", MOST_LINES);
            }
        }
        return guests;
    }

    /** Where each column stands, if this is the line of headings: the one that has a heading for the addresses. */
    private static Map<SheetColumn, Integer> headings(Row row) {
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        for (int i = 0; i < row.getCellCount(); i++) {
            int place = i;
            SheetColumn.headed(text(cell(row, i))).ifPresent(column -> {
                if (places.putIfAbsent(column, place) != null) {
                    throw SheetRefusal.because("SHEET_COLUMN_TWICE", text(cell(row, place)));
                }
            });
        }
        return places.containsKey(SheetColumn.EMAIL) ? places : Map.of();
    }

    private static Guest guest(Row row, Map<SheetColumn, Integer> places) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        Set<SheetColumn> calculated = EnumSet.noneOf(SheetColumn.class);
        places.forEach((column, place) -> {
            Cell cell = cell(row, place);
            String text = column == SheetColumn.INN ? digits(cell) : text(cell);
            if (cell != null && cell.getType() == CellType.FORMULA) {
                calculated.add(column);
            } else if (!text.isEmpty()) {
                cells.put(column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            }
        });
        return new Guest(row.getRowNum(), cells, calculated);
    }

    private static @Nullable Cell cell(Row row, int place) {
        return place < row.getCellCount() ? row.getCell(place) : null;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String text = switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case STRING -> cell.asString();
            case FORMULA, ERROR, EMPTY -> "";
            case BOOLEAN -> cell.getText();
        };
        return text == null
                ? ""
                : text.replace('\u00a0', ' ').replace("\u0000", "").strip();
    }

    /** A number loses the nought with which some ИНН begin. */
    private static String digits(@Nullable Cell cell) {
        String text = text(cell).replaceAll("\\s", "");
        boolean shortened =
                cell != null && cell.getType() == CellType.NUMBER && (text.length() == 9 || text.length() == 11);
        return shortened ? "0" + text : text;
    }

    /** Of merged cells only the first has a content; who belongs to it cannot be told for the others. */
    private static void mustNotMergeFrom(int row, List<String> merged) {
        for (String range : merged) {
            Matcher last = LAST_ROW.matcher(range);
            if (last.find() && Integer.parseInt(last.group(1)) >= row) {
                throw SheetRefusal.because("SHEET_MERGED", range);
            }
        }
    }
}
