package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.platform.blobs.Blobs;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Twenty thousand requests that are nearly right, the same on each run, by people with and without rights: none is answered by a failure of ours,
 * and none shows an outsider anything of the customer.
 */
@KabinetTest
class FuzzTests {
    private static final long SEED = 20_261_122;
    private static final int REQUESTS = 20_000;
    private static final int ENOUGH_TO_SEE = 20;
    private static final String CONSENT_NEEDED = "/problems/access/consent-needed";
    private static final Set<String> OUTSIDERS = Set.of("anonymous", "stranger", "farManager", "forwarder");

    /** Those who may change who may do what come last: after them nobody is who they were. */
    private static final List<String> ORDER = List.of(
            "anonymous",
            "stranger",
            "forwarder",
            "farManager",
            "buyer",
            "companyAdministrator",
            "manager",
            "supervisor",
            "administrator");

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    CatalogueImport catalogue;

    @Autowired
    Blobs blobs;

    /** One of the requests has published something: whoever does not agree is refused everything from then on. */
    private static void agree(Http.Browser who) {
        List<String> all = who.get("/api/v1/agreements")
                .body()
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
        who.post("/api/v1/consents", Map.of("agreements", all));
    }

    @Test
    void nearly_right_requests_are_answered_or_refused_and_never_fail() {
        var scene = new Scene(given, http, catalogue, blobs);
        var api = http.anonymous().get("/api/openapi.json").body();
        var operations = Operation.allOf(api).stream()
                .filter(operation -> !operation.template().startsWith("/api/v1/session"))
                .filter(operation -> !operation.template().endsWith("/live"))
                .toList();
        var fuzz = new Fuzz(SEED, api, scene);
        Map<String, String> failures = new LinkedHashMap<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (String who : ORDER) {
            for (int i = 0; i < REQUESTS / ORDER.size() + 1; i++) {
                Operation operation = operations.get(i % operations.size());
                Fuzz.Shot shot = fuzz.shot(operation);
                var answer = scene.lookers
                        .get(who)
                        .send(shot.method(), shot.path(), shot.body(), "If-Match", shot.version());
                statuses.merge(answer.status(), 1, Integer::sum);
                if (answer.problem().equals(CONSENT_NEEDED)) {
                    agree(scene.lookers.get(who));
                }
                String text = new String(answer.bytes(), StandardCharsets.UTF_8);
                boolean shown =
                        OUTSIDERS.contains(who) && (text.contains(Scene.SECRET) || text.contains(Scene.SECRET_PRICE));
                if (answer.status() >= 500 || shown) {
                    failures.putIfAbsent(
                            operation.id() + " " + answer.status(),
                            "%s %s by %s: %.600s -> %.300s"
                                    .formatted(shot.method(), shot.path(), who, shot.body(), text));
                }
            }
        }
        assertThat(statuses).as("refusals and answers both happen").containsKeys(200, 401, 403, 404, 422);
        assertThat(new ArrayList<>(failures.values()).subList(0, Math.min(ENOUGH_TO_SEE, failures.size())))
                .as("%d kinds of failures among %s", failures.size(), statuses)
                .isEmpty();
    }
}
