package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.blobs.Blobs;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What {@link FuzzTests} does to the rest of the API, for what concerns one's own session: apart, because it puts out whoever asks. Somebody who
 * is out comes in anew.
 */
@KabinetTest
class OwnSessionFuzzTests {
    private static final long SEED = 20_261_122;
    private static final int REQUESTS = 3_000;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    CatalogueImport catalogue;

    @Autowired
    Blobs blobs;

    @Test
    void nearly_right_requests_about_ones_own_session_never_fail() {
        var scene = new Scene(given, http, catalogue, blobs);
        var api = http.anonymous().get("/api/openapi.json").body();
        var operations = Operation.allOf(api).stream()
                .filter(operation -> operation.template().startsWith("/api/v1/session"))
                .toList();
        var fuzz = new Fuzz(SEED, api, scene);
        Map<String, String> failures = new LinkedHashMap<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        Http.Browser browser = somebody();
        for (int i = 0; i < REQUESTS; i++) {
            Operation operation = operations.get(i % operations.size());
            Fuzz.Shot shot = fuzz.shot(operation);
            var answer = browser.send(shot.method(), shot.path(), shot.body(), "If-Match", shot.version());
            statuses.merge(answer.status(), 1, Integer::sum);
            if (answer.status() >= 500) {
                String text = new String(answer.bytes(), StandardCharsets.UTF_8);
                failures.putIfAbsent(
                        operation.id(),
                        "%s %s: %.600s -> %.300s".formatted(shot.method(), shot.path(), shot.body(), text));
            }
            if (answer.status() == 401
                    || answer.status() == 429
                    || shot.method().equals("DELETE")) {
                browser = somebody();
            }
        }
        assertThat(statuses).as("refusals and answers both happen").containsKeys(200, 204, 422);
        assertThat(failures.values()).as("among %s", statuses).isEmpty();
    }

    private Http.Browser somebody() {
        return http.signedIn(given.overseer(Role.SUPERVISOR));
    }
}
