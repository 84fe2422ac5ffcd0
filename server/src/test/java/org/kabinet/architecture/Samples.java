package org.kabinet.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the smallest bodies of the right shape from the API's own description, so that a refusal is about rights and not about shape. */
final class Samples {
    private static final int DEEPEST = 6;

    private final JsonNode api;

    Samples(JsonNode api) {
        this.api = api;
    }

    /** A body that the operation takes, or null where it takes none. */
    @Nullable
    Object body(JsonNode operation) {
        JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? null : value(schema, 0);
    }

    private @Nullable Object value(JsonNode schema, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (schema.has("$ref")) {
            return value(api.at(schema.get("$ref").asString().substring(1)), depth);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return value(schema.get(choice).get(0), depth + 1);
            }
        }
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> 1;
            case "boolean" -> false;
            default -> text(schema);
        };
    }

    private Map<String, @Nullable Object> object(JsonNode schema, int depth) {
        var object = new HashMap<String, @Nullable Object>();
        for (JsonNode name : schema.path("required")) {
            object.put(name.asString(), value(schema.path("properties").path(name.asString()), depth + 1));
        }
        return object;
    }

    private List<@Nullable Object> array(JsonNode schema, int depth) {
        var array = new ArrayList<@Nullable Object>();
        array.add(value(schema.path("items"), depth + 1));
        return array;
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-11-30";
            case "date-time" -> "2026-11-30T10:00:00Z";
            default -> "1";
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.get(0).asString();
        }
        return type.asString(schema.has("properties") ? "object" : "string");
    }
}
