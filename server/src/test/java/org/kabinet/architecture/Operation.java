package org.kabinet.architecture;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One operation of the API as its description tells it. */
record Operation(String id, String method, String template, JsonNode description) {
    static List<Operation> allOf(JsonNode api) {
        var all = new ArrayList<Operation>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> all.add(new Operation(
                                operation.getValue().path("operationId").asString(),
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue()))));
        return all;
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** The path with the customer's own things in it, and a query that asks for them. */
    String address(Scene scene) {
        var path = template;
        while (path.contains("{")) {
            String before = path.substring("/api/v1/".length(), path.indexOf('{') - 1);
            UUID thing = scene.things.get(before);
            if (thing == null) {
                throw new AssertionError(
                        "%s %s: the scene has nothing for /%s/{…}; put it there".formatted(method, template, before));
            }
            path = path.substring(0, path.indexOf('{')) + thing + path.substring(path.indexOf('}') + 1);
        }
        var query = new ArrayList<String>();
        for (JsonNode parameter : description.path("parameters")) {
            if (parameter.path("in").asString().equals("query")) {
                String name = parameter.path("name").asString();
                String value = value(name, scene);
                if (value != null) {
                    query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static @Nullable String value(String name, Scene scene) {
        return switch (name) {
            case "contractId" -> scene.customer.contractId().toString();
            case "organisationId" -> scene.customer.id().toString();
            case "branchId" -> scene.customer.branchId().toString();
            case "productId" -> String.valueOf(scene.things.get("offers"));
            case "variantId" -> scene.variant.toString();
            case "quantity" -> "1";
            case "q" -> "Zaborona";
            default -> null;
        };
    }
}
