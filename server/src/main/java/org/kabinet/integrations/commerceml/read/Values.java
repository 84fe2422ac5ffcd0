package org.kabinet.integrations.commerceml.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the current element as a value; one that cannot be what it must be is left out and found. */
final class Values {

    private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final LocalDate NO_DATE = LocalDate.of(1, 1, 1);
    private static final int DATE_LENGTH = 10;

    private Values() {}

    static @Nullable BigDecimal number(XmlCursor at) {
        int line = at.line();
        String path = at.path();
        return number(at, line, path, at.text());
    }

    static @Nullable BigDecimal number(XmlCursor at, int line, String path, String raw) {
        if (raw.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> number = Numbers.parse(raw);
        if (number.isEmpty()) {
            at.findings().add(line, Finding.Reason.BAD_NUMBER, path, raw);
        }
        return number.orElse(null);
    }

    static @Nullable Boolean flag(XmlCursor at) {
        int line = at.line();
        String path = at.path();
        return flag(at, line, path, at.text());
    }

    static @Nullable Boolean flag(XmlCursor at, int line, String path, @Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return null;
        }
        return switch (raw.toLowerCase(Locale.ROOT)) {
            case "true", "1", "да", "истина" -> true;
            case "false", "0", "нет", "ложь" -> false;
            default -> {
                at.findings().add(line, Finding.Reason.BAD_FLAG, path, raw);
                yield null;
            }
        };
    }

    /** A date, alone or before a time; 1C writes the first day of the first year for «no date». */
    static @Nullable LocalDate date(XmlCursor at) {
        int line = at.line();
        String path = at.path();
        String raw = at.text();
        if (raw.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = day(raw);
        if (date.isEmpty()) {
            at.findings().add(line, Finding.Reason.BAD_DATE, path, raw);
        }
        return date.filter(day -> !day.equals(NO_DATE)).orElse(null);
    }

    /** The day of a date or of a date with time, as 1C or as people write it. */
    static Optional<LocalDate> day(String raw) {
        String day = raw.length() > DATE_LENGTH ? raw.substring(0, DATE_LENGTH) : raw;
        try {
            return Optional.of(
                    day.indexOf('.') > 0 ? LocalDate.parse(day.strip(), RUSSIAN) : LocalDate.parse(day.strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    static @Nullable LocalTime time(XmlCursor at) {
        int line = at.line();
        String path = at.path();
        String raw = at.text();
        if (raw.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(raw.length() == "9:00:00".length() ? "0" + raw : raw);
        } catch (DateTimeParseException notATime) {
            at.findings().add(line, Finding.Reason.BAD_DATE, path, raw);
            return null;
        }
    }

    /** The texts of all children of one name, blanks left out. */
    static List<String> texts(XmlCursor at, String element) {
        List<String> texts = new ArrayList<>();
        at.each(element, () -> addUnlessBlank(texts, at.text()));
        return texts;
    }

    /** The list, made when the first thing is put into it: an absent list and an empty one are not the same. */
    static <T> List<T> started(@Nullable List<T> list) {
        return list == null ? new ArrayList<>() : list;
    }

    static void addUnlessBlank(List<String> texts, String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }
}
