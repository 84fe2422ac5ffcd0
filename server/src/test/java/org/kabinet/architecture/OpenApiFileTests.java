package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The client's types are made of {@code web/openapi.json}, so that file must say what the server does. A change of the API shows
 * in its diff; {@code -Dkabinet.openapi.write=true} writes it anew.
 */
@KabinetTest
class OpenApiFileTests {
    private static final Path FILE = Path.of("../web/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    Http http;

    @Test
    void the_file_that_the_client_is_made_of_says_what_the_server_does() throws IOException {
        JsonNode api = http.anonymous().get("/api/openapi.json").body();
        ((ObjectNode) api.path("info")).put("version", "development");
        String said = JSON.writeValueAsString(sorted(api)) + "\n";
        if (Boolean.getBoolean("kabinet.openapi.write")) {
            Files.writeString(FILE, said);
        }

        assertThat(Files.readString(FILE))
                .as(
                        "web/openapi.json is out of date; write it with -Dtest=OpenApiFileTests -Dkabinet.openapi.write=true")
                .isEqualTo(said);
    }

    /** The same, whatever order reflection had. */
    private static Object sorted(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> sorted(entry.getValue()), (a, b) -> a, TreeMap::new));
        }
        return node.isArray() ? node.valueStream().map(OpenApiFileTests::sorted).toList() : node;
    }
}
