package org.kabinet.audit.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what was hashed, in the reader's language where it is said in two. */
final class Content {
    private static final int LINE = 1;
    private static final Set<String> NOTHING = Set.of("\"\"", "false", "0", "0.0000", "[]");
    private static final Comparator<String> PARTS_IN_ORDER = Comparator.comparing((String field) -> field.contains("."))
            .thenComparing(Content::group)
            .thenComparing(Content::number)
            .thenComparing(Comparator.naturalOrder());

    private final JsonNode said;
    private final Locale locale;

    Content(JsonNode said, Locale locale) {
        this.said = said;
        this.locale = locale;
    }

    HistoryRecord record(String hash) {
        UUID chain = UUID.fromString(said.path("chain").asString());
        return new HistoryRecord(
                chain + "-" + said.path("sequence").asString(),
                chain.equals(Chain.SELLER) ? null : chain,
                text(said.path("organisation")),
                said.path("sequence").asLong(),
                Instant.parse(said.path("at").asString()),
                who(said.path("actor")),
                text(said.path("behalf").path("name")),
                text(said.path("address")),
                text(said.path("request")),
                text(said.path("through")),
                Category.valueOf(said.path("category").asString()),
                said.path("action").asString(),
                what(said.path("object")),
                changes(),
                hash,
                false);
    }

    private static HistoryRecord.Who who(JsonNode actor) {
        String id = actor.path("id").asString("");
        return new HistoryRecord.Who(
                actor.path("kind").asString(),
                id.isEmpty() ? null : UUID.fromString(id),
                actor.path("name").asString(null));
    }

    private static HistoryRecord.What what(JsonNode object) {
        return new HistoryRecord.What(
                object.path("type").asString(),
                object.path("id").asString(),
                object.path("label").asString(null));
    }

    private List<HistoryRecord.Change> changes() {
        Map<String, String> before = fields(said.path("before"));
        Map<String, String> after = fields(said.path("after"));
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .sorted(PARTS_IN_ORDER)
                .map(field -> new HistoryRecord.Change(field, before.get(field), after.get(field)))
                .toList();
    }

    /** Fields as text; a part that came or went as a whole is told by its fields, as far as they say anything. */
    private Map<String, String> fields(JsonNode values) {
        var fields = new HashMap<String, String>();
        for (var one : values.properties()) {
            JsonNode value = one.getValue();
            if (one.getKey().contains(".") && value.isObject()) {
                value.properties().stream()
                        .filter(part -> !NOTHING.contains(part.getValue().toString()))
                        .forEach(part -> put(fields, one.getKey() + "." + part.getKey(), part.getValue()));
            } else {
                put(fields, one.getKey(), value);
            }
        }
        return fields;
    }

    private void put(Map<String, String> fields, String name, JsonNode value) {
        String text = text(value);
        if (text != null) {
            fields.put(name, text);
        }
    }

    private @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return value.path(locale.getLanguage()).asString(value.toString());
        }
        return value.asString();
    }

    private static String group(String field) {
        return field.split("\\.", 2)[0];
    }

    /** Line 10 comes after line 9. */
    private static int number(String field) {
        String[] parts = field.split("\\.", LINE + 2);
        return parts.length > LINE && parts[LINE].matches("\\d{1,9}") ? Integer.parseInt(parts[LINE]) : 0;
    }
}
