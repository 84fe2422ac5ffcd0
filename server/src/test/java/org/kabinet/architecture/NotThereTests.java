package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.platform.blobs.Blobs;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What belongs to another is answered as what does not exist: by the same words, with the same headers, and after the same
 * work, so that neither the answer nor the time it takes tells that there is something.
 */
@KabinetTest
class NotThereTests {
    private static final List<String> OUTSIDERS = List.of("stranger", "farManager", "forwarder");

    /** That these exist is no secret. */
    private static final Set<String> EVERYBODYS = Set.of("branches", "offers", "pictures", "product-files", "stages");

    private static final Pattern OWN = Pattern.compile("\"id\":\"[0-9a-f-]{36}\"");
    private static final int TRIES = 4;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    CatalogueImport catalogue;

    @Autowired
    Blobs blobs;

    @Autowired
    Statements statements;

    /** What an outsider can tell from an answer. */
    private record Told(int status, String words, Map<String, Integer> headers, int statements) {}

    @TestFactory
    List<DynamicTest> nobody_learns_that_there_is_something() {
        var api = http.anonymous().get("/api/openapi.json").body();
        var scene = new Scene(given, http, catalogue, blobs);
        var samples = new Samples(api);
        var tests = new ArrayList<DynamicTest>();
        for (Operation operation : Operation.allOf(api)) {
            if (!operation.template().contains("{")) {
                continue;
            }
            for (String who : OUTSIDERS) {
                tests.add(dynamicTest(operation.id() + " by " + who, () -> compare(operation, who, scene, samples)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests;
    }

    /** Something else that goes on in the portal at that moment may be counted as well; it is not there each time. */
    private void compare(Operation operation, String who, Scene scene, Samples samples) {
        Told theirs = told(operation, who, scene, samples, true);
        Told nothing = told(operation, who, scene, samples, false);
        for (int i = 1; i < TRIES && theirs.status() >= 400 && !theirs.equals(nothing); i++) {
            theirs = told(operation, who, scene, samples, true);
            nothing = told(operation, who, scene, samples, false);
        }
        if (theirs.status() >= 400) {
            assertThat(theirs).as("%s by %s", operation.id(), who).isEqualTo(nothing);
        }
    }

    private Told told(Operation operation, String who, Scene scene, Samples samples, boolean real) {
        String address = operation.address(scene);
        if (!real) {
            for (var thing : scene.things.entrySet()) {
                if (!EVERYBODYS.contains(thing.getKey())) {
                    address = address.replace(
                            thing.getValue().toString(), UUID.randomUUID().toString());
                }
            }
        }
        String asked = address;
        Object body = scene.bodies.getOrDefault(operation.id(), samples.body(operation.description()));
        var answers = new ArrayList<Http.Answer>();
        int work = statements
                .during(() ->
                        answers.add(scene.lookers.get(who).send(operation.method(), asked, body, "If-Match", "\"1\"")))
                .size();
        var answer = answers.getFirst();
        var headers = new TreeMap<String, Integer>();
        answer.headers().forEach((name, value) -> headers.put(name, value.length()));
        return new Told(answer.status(), OWN.matcher(answer.body().toString()).replaceAll(""), headers, work);
    }
}
