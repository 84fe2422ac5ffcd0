package org.kabinet.audit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.text.Texts;

/** A record in words: who, what, and every value as people write it. */
final class Telling {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|\\+00:00)");
    private static final Pattern SCOPE = Pattern.compile("\\((own|team)\\)");
    private static final Pattern CODE = Pattern.compile("[\\w.]+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final HistoryWords words;
    private final Texts texts;
    private final Locale locale;
    private final ZoneId zone;

    Telling(HistoryWords words, Texts texts, Locale locale, ZoneId zone) {
        this.words = words;
        this.texts = texts;
        this.locale = locale;
        this.zone = zone;
    }

    String word(String key, Object... arguments) {
        return texts.text("audit", "export." + key, locale, arguments);
    }

    /** The rows of a record: one for each field that changed, and one if none did. */
    List<List<@Nullable Object>> rows(HistoryRecord record) {
        return record.changes().isEmpty()
                ? List.of(row(record, null))
                : record.changes().stream().map(change -> row(record, change)).toList();
    }

    private List<@Nullable Object> row(HistoryRecord record, HistoryRecord.@Nullable Change change) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(LocalDateTime.ofInstant(record.at(), zone));
        cells.add(who(record));
        cells.add(record.behalf());
        cells.add(record.through());
        cells.add(record.address());
        cells.add(record.organisationId() == null ? word("seller") : record.organisation());
        cells.add(word("category." + record.category()));
        cells.add(deed(record));
        cells.add(change == null ? null : field(change.field()));
        cells.add(change == null ? null : value(change.field(), change.before()));
        cells.add(change == null ? null : value(change.field(), change.after()));
        cells.add(record.id());
        return cells;
    }

    private String who(HistoryRecord record) {
        if (record.withheld()) {
            return word("withheld");
        }
        String name = record.who().name();
        return switch (record.who().kind()) {
            case "SYSTEM" -> word("portal");
            case "DATABASE" -> word("database");
            default -> name == null ? word("nobody") : name;
        };
    }

    private String deed(HistoryRecord record) {
        String deed = words.deeds()
                .getOrDefault(
                        record.action() + " " + record.object().type(),
                        words.otherDeeds().getOrDefault(record.action(), record.action()));
        String label = record.object().label();
        return label == null ? deed : deed + " " + label;
    }

    /** {@code lines.3.shipped_quantity} is the quantity of the third line. */
    private String field(String key) {
        int first = key.indexOf('.');
        int last = key.lastIndexOf('.');
        if (first < 0) {
            return own(key);
        }
        String part = key.substring(0, first);
        String name = last > first ? " " + key.substring(first + 1, last) : "";
        return words.parts().getOrDefault(part, part) + name + ", "
                + own(key.substring(last + 1)).toLowerCase(locale);
    }

    private String own(String field) {
        return words.fields().getOrDefault(field, field.replace('_', ' '));
    }

    private @Nullable String value(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (DATE.matcher(value).matches()) {
            return DAY.format(LocalDate.parse(value));
        }
        if (MOMENT.matcher(value).matches()) {
            return MINUTE.format(Instant.parse(value.replace("+00:00", "Z")).atZone(zone));
        }
        if (words.values().containsKey(value)) {
            return words.values().get(value);
        }
        return List.of("roles", "permissions", "triggers").contains(field.substring(field.lastIndexOf('.') + 1))
                ? Arrays.stream(value.split(", "))
                        .map(this::codes)
                        .map(this::scoped)
                        .collect(Collectors.joining(", "))
                : value;
    }

    /** A role with the place where it holds, or a permission. */
    private String codes(String said) {
        return CODE.matcher(said)
                .results()
                .map(found -> found.group())
                .findFirst()
                .map(code -> said.replace(code, named(code)))
                .orElse(said);
    }

    /** Whose records a role shows, if not everybody's. */
    private String scoped(String said) {
        return SCOPE.matcher(said)
                .replaceAll(
                        found -> Matcher.quoteReplacement(words.values().getOrDefault(found.group(), found.group())));
    }

    private String named(String code) {
        return texts.find("access", (code.contains(".") ? "permission." : "role.") + code, locale, List.of())
                        instanceof String name
                ? name
                : code;
    }
}
