package org.kabinet.architecture;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes requests that the description of the API allows, nearly: most of a body is right and something in it is not. */
final class Fuzz {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\uFEFF\u200B\u202Eabc",
            "👩‍👩‍👧‍👦",
            "ё".repeat(300),
            "x".repeat(70_000),
            "' or '1'='1",
            "'; drop table ordering.orders; --",
            "\\'\"`%_\\",
            "{0} %s ${jndi:ldap://localhost/a} #{7*7}",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "C:\\windows\\win.ini",
            "null",
            "true",
            "NaN",
            "-1",
            "0",
            "1e400",
            "1e-400",
            "0.00000000000000000001",
            "99999999999999999999999999999999",
            "-0",
            "١٢٣",
            "0000-00-00",
            "2026-02-30",
            "9999-12-31",
            "+999999999-12-31",
            "-4713-01-01",
            "2026-01-01T00:00:00Z",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "urn:uuid:00000000-0000-0000-0000-000000000000");

    private final Random random;
    private final JsonNode api;
    private final Scene scene;
    private final List<UUID> real;
    private final JsonMapper json = new JsonMapper();

    Fuzz(long seed, JsonNode api, Scene scene) {
        this.random = new Random(seed);
        this.api = api;
        this.scene = scene;
        this.real = new ArrayList<>(scene.things.values());
        real.add(scene.variant);
    }

    /** A request to be sent. */
    record Shot(String method, String path, String body, String version) {}

    Shot shot(Operation operation) {
        return new Shot(
                operation.method(), path(operation), body(operation), one("\"1\"", "\"0\"", "*", "\"x\"", "W/\"1\""));
    }

    private String path(Operation operation) {
        String path = operation.address(scene);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        if (operation.template().contains("{") && random.nextInt(3) == 0) {
            path = operation.template().replaceAll("\\{[^}]*}", encoded(one(id(), nasty(), "1")));
        }
        var parameters = new ArrayList<String>();
        for (JsonNode parameter : operation.description().path("parameters")) {
            if (parameter.path("in").asString().equals("query") && random.nextInt(3) > 0) {
                parameters.add(parameter.path("name").asString() + "=" + encoded(argument(parameter.path("schema"))));
            }
        }
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    private String argument(JsonNode schema) {
        if (random.nextInt(3) == 0) {
            return nasty();
        }
        JsonNode right = right(schema, 0);
        return right.isValueNode() ? right.asString() : one(nasty(), "name", "1");
    }

    private static String encoded(String text) {
        String short4k = text.length() > 2000 ? text.substring(0, 2000) : text;
        return URLEncoder.encode(short4k, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String body(Operation operation) {
        JsonNode schema = operation.description().at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return random.nextInt(4) == 0 ? "{}" : "";
        }
        JsonNode body = right(schema, 0);
        int wrongs = random.nextInt(3);
        for (int i = 0; i < wrongs; i++) {
            spoil(body, 0);
        }
        String text = json.writeValueAsString(body);
        return random.nextInt(40) == 0 ? text.substring(0, random.nextInt(text.length() + 1)) : text;
    }

    /** A value as the schema wants it. */
    private JsonNode right(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return right(api.at(schema.path("$ref").asString().substring(1)), depth);
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(choice)) {
                return right(
                        schema.path(choice)
                                .get(random.nextInt(schema.path(choice).size())),
                        depth);
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> NODES.numberNode(random.nextInt(-1, 100));
            case "number" -> NODES.numberNode(random.nextInt(100) / 4.0);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            default -> NODES.stringNode(text(schema));
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.get(random.nextInt(type.size())).asString()
                : type.asString(schema.has("properties") ? "object" : "string");
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties").properties().forEach(property -> {
                if (random.nextInt(8) > 0) {
                    object.set(property.getKey(), right(property.getValue(), depth + 1));
                }
            });
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        int size = depth < DEEPEST ? random.nextInt(4) : 0;
        for (int i = 0; i < size; i++) {
            array.add(right(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> id();
            case "date" -> one("2026-03-01", "2020-02-29", "1999-12-31");
            case "date-time" -> "2026-03-01T10:00:00Z";
            case "decimal" -> one("1", "2.5", "0", "12", "1000000");
            default -> one("Gloves", "А-1", "buyer@example.org", "RUB", "Europe/Moscow", "7707083893", "12", nasty());
        };
    }

    private String id() {
        return random.nextInt(4) == 0
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : real.get(random.nextInt(real.size())).toString();
    }

    /** Makes one thing in the value wrong. */
    private void spoil(JsonNode value, int depth) {
        if (value instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (depth < DEEPEST && object.get(name).isContainer() && random.nextBoolean()) {
                spoil(object.get(name), depth + 1);
            } else {
                object.set(name, wrong());
            }
        } else if (value instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.add(wrong());
            } else {
                spoil(array.get(random.nextInt(array.size())), depth + 1);
            }
        } else if (value instanceof ObjectNode object) {
            object.set("unknown", wrong());
        }
    }

    private JsonNode wrong() {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextLong());
            case 2 ->
                NODES.numberNode(new java.math.BigDecimal(one("1e30", "-0.00001", "1e-30", "123456789012.123456789")));
            case 3 -> NODES.booleanNode(true);
            case 4 -> NODES.arrayNode().add(NODES.nullNode()).add(nasty());
            case 5 -> NODES.objectNode().put("a", nasty());
            case 6 -> NODES.stringNode(id());
            default -> NODES.stringNode(nasty());
        };
    }

    private String nasty() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private String one(String... all) {
        return all[random.nextInt(all.length)];
    }
}
