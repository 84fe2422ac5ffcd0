package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.platform.blobs.Blobs;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every operation of the API × everybody who might call it. The matrix in {@code isolation.csv} says with {@code +} who may;
 * whoever may not is refused, and nobody outside the customer ever reads a word or a figure of it. An operation that is not in
 * the matrix fails the build. Those who come with a session that was ended, or as 1C, may what anybody may.
 */
@KabinetTest
class IsolationMatrixTests {
    private static final Path MATRIX = Path.of("src/test/resources/isolation.csv");
    static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

    /** Those to whom nothing of the customer may show, in any answer. */
    private static final Set<String> OUTSIDERS = Set.of(
            "anonymous", "stranger", "ownClients", "farManager", "forwarder", "exchangeAccount", "revokedSession");

    /** Those who see the customer's things, but not the order of a colleague. */
    private static final Set<String> WITHOUT_ORDERS = Set.of("otherLegalEntity", "ownRecords");

    /** Those who see the customer's things, but not its prices. */
    private static final Set<String> WITHOUT_PRICES = Set.of("warehouseWorker");

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    CatalogueImport catalogue;

    @Autowired
    Blobs blobs;

    @TestFactory
    List<DynamicTest> nobody_reaches_what_is_not_theirs() throws IOException {
        var api = http.anonymous().get("/api/openapi.json").body();
        var scene = new Scene(given, http, catalogue, blobs);
        var samples = new Samples(api);
        var matrix = matrix();
        var operations = Operation.allOf(api);
        var tests = new ArrayList<DynamicTest>();
        tests.add(dynamicTest(
                "every operation is in the matrix",
                () -> assertThat(new TreeSet<>(matrix.keySet()))
                        .isEqualTo(operations.stream()
                                .map(Operation::id)
                                .collect(Collectors.toCollection(TreeSet::new)))));
        for (Operation operation : operations) {
            var allowed = matrix.getOrDefault(operation.id(), Set.of());
            scene.lookers.forEach((who, browser) -> tests.add(dynamicTest(
                    operation.id() + " by " + who,
                    () -> probe(
                            operation,
                            browser,
                            allowed.contains(Scene.NOBODIES.contains(who) ? "anonymous" : who),
                            who,
                            scene,
                            samples))));
        }
        return tests;
    }

    private static void probe(
            Operation operation, Http.Browser browser, boolean may, String who, Scene scene, Samples samples) {
        if (may && !operation.reads()) {
            return;
        }
        if (may && operation.template().endsWith("/live")) {
            return;
        }
        var address = operation.address(scene);
        var body = scene.bodies.getOrDefault(operation.id(), samples.body(operation.description()));
        var answer = browser.send(operation.method(), address, body, "If-Match", "\"1\"");
        if (may) {
            assertThat(answer.status())
                    .as("%s %s: %s", operation.method(), address, answer)
                    .isBetween(200, 299);
        } else {
            assertThat(REFUSALS)
                    .as("%s %s: %s", operation.method(), address, answer)
                    .contains(answer.status());
        }
        var text = new String(answer.bytes(), StandardCharsets.UTF_8);
        if (OUTSIDERS.contains(who)) {
            assertThat(text).doesNotContain(Scene.SECRET);
        }
        if (OUTSIDERS.contains(who) || WITHOUT_ORDERS.contains(who)) {
            assertThat(text).doesNotContain(Scene.SECRET_ORDER);
        }
        if (OUTSIDERS.contains(who) || WITHOUT_PRICES.contains(who)) {
            assertThat(text).doesNotContain(Scene.SECRET_PRICE);
        }
    }

    /** Who may, by operation. The first line names the columns, the first column the operation. */
    static Map<String, Set<String>> matrix() throws IOException {
        var lines = Files.readAllLines(MATRIX);
        var columns = lines.getFirst().split(",");
        var matrix = new HashMap<String, Set<String>>();
        lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .forEach(cells -> matrix.put(
                        cells[0],
                        Stream.iterate(1, i -> i < columns.length, i -> i + 1)
                                .filter(i -> cells[i].strip().equals("+"))
                                .map(i -> columns[i].strip())
                                .collect(Collectors.toSet())));
        return matrix;
    }
}
