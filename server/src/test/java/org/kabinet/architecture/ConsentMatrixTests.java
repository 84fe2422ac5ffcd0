package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kabinet.access.token.Program;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.blobs.Blobs;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every operation of the API by whoever has yet to agree to what the seller has published: they get nothing but what is needed to agree, to take
 * their data with them and to leave, and what is open to strangers. New operations are closed to them by themselves.
 */
@KabinetTest
class ConsentMatrixTests {
    private static final String NEEDED = "/problems/access/consent-needed";

    /** What is theirs in spite of it. */
    private static final Set<String> THEIRS = Set.of(
            "session",
            "signOut",
            "changeLanguage",
            "ownConsents",
            "giveConsents",
            "withdrawConsent",
            "exportOwnPersonalData");

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    CatalogueImport catalogue;

    @Autowired
    Blobs blobs;

    @TestFactory
    List<DynamicTest> whoever_has_not_agreed_gets_nothing_else() throws Exception {
        var api = http.anonymous().get("/api/openapi.json").body();
        var scene = new Scene(given, http, catalogue, blobs);
        var samples = new Samples(api);
        var matrix = IsolationMatrixTests.matrix();
        var head = http.signedIn(given.member(scene.customer, Role.COMPANY_ADMINISTRATOR));
        var program = Program.of(http, head, scene.customer, "ordering.order.place", "pricing.price.read");
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        administrator.post("/api/v1/agreements", Map.of("kind", "TERMS", "text", "Be kind"));
        var callers = Map.of("head", head, "administrator", administrator);
        var operations = Operation.allOf(api);
        var tests = new ArrayList<DynamicTest>();
        tests.add(dynamicTest(
                "what is theirs is there",
                () -> assertThat(operations.stream().map(Operation::id).toList())
                        .containsAll(THEIRS)));
        for (Operation operation : operations) {
            boolean open = THEIRS.contains(operation.id())
                    || matrix.getOrDefault(operation.id(), Set.of()).contains("anonymous");
            if (!open) {
                callers.forEach((who, browser) -> tests.add(
                        dynamicTest(operation.id() + " by " + who, () -> refused(operation, browser, scene, samples))));
            }
            if (!open && operation.description().path("security").valueStream().anyMatch(way -> way.has("token"))) {
                tests.add(dynamicTest(
                        operation.id() + " by a program",
                        () -> assertThat(call(operation, program.calls(), scene, samples)
                                        .status())
                                .isEqualTo(403)));
            }
        }
        return tests;
    }

    private static void refused(Operation operation, Http.Browser browser, Scene scene, Samples samples) {
        var answer = call(operation, browser, scene, samples);
        assertThat(answer.status())
                .as("%s %s: %s", operation.method(), operation.template(), answer)
                .isEqualTo(403);
        assertThat(answer.problem()).isEqualTo(NEEDED);
    }

    private static Http.Answer call(Operation operation, Http.Browser browser, Scene scene, Samples samples) {
        var body = scene.bodies.getOrDefault(operation.id(), samples.body(operation.description()));
        return browser.send(operation.method(), operation.address(scene), body, "If-Match", "\"1\"");
    }
}
