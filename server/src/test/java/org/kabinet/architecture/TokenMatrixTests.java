package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.databind.JsonNode;

/**
 * Every operation of the API by programs: what its description does not open to tokens is closed to each of them, and in what is open a program
 * is refused what a person would be refused who may as little. New operations are closed until somebody opens them.
 */
@KabinetTest
class TokenMatrixTests {
    private static final String[] OF_CUSTOMERS = {
        "ordering.order.place", "pricing.price.read", "organisations.address.keep"
    };
    private static final String[] OF_THE_SELLER = {
        "ordering.order.place", "ordering.order.lead", "ordering.report.read", "ordering.client.watch",
        "pricing.price.read", "pricing.list.assign", "organisations.address.keep", "organisations.customer.keep",
        "organisations.customer.assign", "organisations.contract.keep"
    };

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    CatalogueImport catalogue;

    @Autowired
    Blobs blobs;

    /**
     * A program, and the column of the matrix beyond which it must not come.
     *
     * @param unseen what must not stand in any answer to it
     */
    private record Caller(String name, Http.Browser calls, String column, List<String> unseen) {}

    @TestFactory
    List<DynamicTest> a_program_comes_no_further_than_its_token() throws IOException {
        var api = http.anonymous().get("/api/openapi.json").body();
        var scene = new Scene(given, http, catalogue, blobs);
        var samples = new Samples(api);
        var matrix = IsolationMatrixTests.matrix();
        var callers = callers(scene);
        var tests = new ArrayList<DynamicTest>();
        for (Operation operation : Operation.allOf(api)) {
            var allowed = matrix.getOrDefault(operation.id(), Set.of());
            for (Caller caller : callers) {
                tests.add(dynamicTest(
                        operation.id() + " by " + caller.name(),
                        () -> probe(operation, caller, allowed.contains(caller.column()), scene, samples)));
            }
        }
        return tests;
    }

    private List<Caller> callers(Scene scene) {
        var customer = scene.customer;
        var maker = http.signedIn(given.member(customer, Role.COMPANY_ADMINISTRATOR));
        var stranger = given.company(customer.branchId(), "Another stranger");
        var strangers = http.signedIn(given.member(stranger, Role.COMPANY_ADMINISTRATOR));
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        Map<String, Object> elsewhere = Program.wanted(customer, OF_CUSTOMERS);
        elsewhere.put(
                "legalEntities",
                List.of(given.anotherEntity(customer, "Elsewhere").legalEntityId()));
        return List.of(
                new Caller(
                        "all",
                        Program.of(http, maker, customer, OF_CUSTOMERS).calls(),
                        "companyAdministrator",
                        List.of()),
                new Caller(
                        "none",
                        Program.of(http, maker, customer).calls(),
                        "warehouseWorker",
                        List.of(Scene.SECRET_PRICE)),
                new Caller("elsewhere", Program.of(http, maker, elsewhere).calls(), "otherLegalEntity", List.of()),
                new Caller(
                        "stranger",
                        Program.of(http, strangers, stranger, OF_CUSTOMERS).calls(),
                        "stranger",
                        List.of(Scene.SECRET, Scene.SECRET_PRICE)),
                new Caller(
                        "seller",
                        Program.of(http, administrator, null, OF_THE_SELLER).calls(),
                        "administrator",
                        List.of()));
    }

    private static void probe(Operation operation, Caller caller, boolean may, Scene scene, Samples samples) {
        boolean open = opened(operation.description());
        if (open && may && !operation.reads()) {
            return;
        }
        var address = operation.address(scene);
        var body = scene.bodies.getOrDefault(operation.id(), samples.body(operation.description()));
        var answer = caller.calls().send(operation.method(), address, body, "If-Match", "\"1\"");
        var told = assertThat(answer.status()).as("%s %s: %s", operation.method(), address, answer);
        if (!open) {
            told.isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("/problems/access/not-for-tokens");
        } else if (may) {
            told.isBetween(200, 299);
        } else {
            told.isIn(IsolationMatrixTests.REFUSALS);
        }
        String text = new String(answer.bytes(), StandardCharsets.UTF_8);
        caller.unseen().forEach(word -> assertThat(text).doesNotContain(word));
    }

    private static boolean opened(JsonNode description) {
        return description.path("security").valueStream().anyMatch(way -> way.has("token"));
    }
}
