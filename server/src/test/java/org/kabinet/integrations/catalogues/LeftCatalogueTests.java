package org.kabinet.integrations.catalogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.integrations.ExchangeWorld;
import org.kabinet.integrations.OneC;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A catalogue gets another id in 1C, or ceases to come: what it leaves behind, who is told, and what the button does. */
@KabinetTest
@Import(ExchangeWorld.class)
class LeftCatalogueTests {

    @Autowired
    private ExchangeWorld world;

    @Autowired
    private Given given;

    @Autowired
    private Http http;

    private Http.Browser administrator;

    @BeforeEach
    void signIn() {
        administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    private static byte[] whole(String catalogue, String... ids) {
        return ("<КоммерческаяИнформация ВерсияСхемы=\"2.09\"><Каталог СодержитТолькоИзменения=\"false\"><Ид>"
                        + catalogue
                        + "</Ид><Наименование>Каталог " + catalogue + "</Наименование><Товары>"
                        + Stream.of(ids)
                                .map(id -> "<Товар><Ид>" + id + "</Ид><Наименование>Товар</Наименование></Товар>")
                                .collect(Collectors.joining())
                        + "</Товары></Каталог></КоммерческаяИнформация>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One conversation with these files, to its end. */
    private static void exchange(OneC oneC, byte[]... files) {
        oneC.begin("catalog", "2.10");
        for (int i = 0; i < files.length; i++) {
            String name = "import0_" + i + ".xml";
            assertThat(oneC.file(name, files[i]).text()).isEqualTo("success");
            assertThat(oneC.importFile(name).text()).isEqualTo("success");
        }
        assertThat(oneC.get("complete", Map.of()).text()).isEqualTo("success");
    }

    private Set<String> offered(String prefix) {
        return given.asSystem(sql -> sql.select(PRODUCT.EXTERNAL_ID)
                .from(PRODUCT)
                .where(PRODUCT.EXTERNAL_ID.startsWith(prefix), PRODUCT.ACTIVE.isTrue())
                .fetchSet(PRODUCT.EXTERNAL_ID));
    }

    private JsonNode catalogue(String source) {
        for (JsonNode one : administrator.get("/api/v1/exchange/catalogues").body()) {
            if (one.at("/source").asString().equals(source)) {
                return one;
            }
        }
        throw new AssertionError(source + " is not on the board");
    }

    private Http.Answer close(String source, int onlyHere) {
        return administrator.post(
                "/api/v1/exchange/catalogues/closing", Map.of("source", source, "onlyHere", onlyHere));
    }

    @Test
    void goodsUnderAnOldIdStayOnSaleAndTheBoardSaysSoWithEveryWholeExport() {
        OneC oneC = world.oneC();
        exchange(oneC, whole("said-old", "said-1", "said-2", "said-3"));
        assertThat(world.findings("complete")).isEmpty();

        exchange(oneC, whole("said-new", "said-1", "said-2"));
        assertThat(offered("said-")).hasSize(3);
        assertThat(world.findings("complete")).containsExactly("catalogue-left");

        exchange(oneC, whole("said-new", "said-1"));
        assertThat(offered("said-")).hasSize(3);
        assertThat(world.findings("complete")).containsExactly("catalogue-left");

        JsonNode left = catalogue("said-old");
        assertThat(left.at("/left").asBoolean()).isTrue();
        assertThat(left.at("/name").asString()).isEqualTo("Каталог said-old");
        assertThat(left.at("/goods").asInt()).isEqualTo(3);
        assertThat(left.at("/onlyHere").asInt()).isEqualTo(2);
        assertThat(catalogue("said-new").at("/left").asBoolean()).isFalse();
    }

    @Test
    void closingTheOldIdTakesOffWhatOnlyItCarriedAndTheNextExportBringsItBack() {
        OneC oneC = world.oneC();
        exchange(oneC, whole("shut-old", "shut-1", "shut-2", "shut-3"));
        exchange(oneC, whole("shut-new", "shut-1"));

        assertThat(close("shut-old", 1).status()).isEqualTo(409);
        assertThat(offered("shut-")).hasSize(3);

        Http.Answer closed = close("shut-old", 2);
        assertThat(closed.status()).isEqualTo(200);
        assertThat(offered("shut-")).containsExactly("shut-1");
        JsonNode session = administrator
                .get("/api/v1/exchange/sessions/"
                        + closed.body().at("/sessionId").asString())
                .body();
        assertThat(session.at("/kind").asString()).isEqualTo("CLOSING");
        assertThat(session.at("/state").asString()).isEqualTo("DONE");
        assertThat(session.at("/changed/good").asInt()).isEqualTo(2);
        assertThat(close("shut-old", 0).status()).isEqualTo(404);

        exchange(oneC, whole("shut-new", "shut-1", "shut-2"));
        assertThat(offered("shut-")).containsExactlyInAnyOrder("shut-1", "shut-2");
        assertThat(world.findings("complete")).isEmpty();

        exchange(oneC, whole("shut-new", "shut-2"));
        assertThat(offered("shut-")).containsExactly("shut-2");
    }

    @Test
    void cataloguesThatComeSideBySideAreNotTakenForEachOther() {
        OneC together = world.oneC();
        exchange(together, whole("side-a", "side-a1"), whole("side-b", "side-b1"));
        exchange(together, whole("side-a", "side-a1"));
        exchange(together, whole("side-b", "side-b1"));
        assertThat(world.findings("complete")).isEmpty();
        assertThat(catalogue("side-a").at("/left").asBoolean()).isFalse();

        OneC another = world.oneC();
        exchange(another, whole("side-c", "side-c1"));
        assertThat(world.findings("complete")).isEmpty();
        assertThat(offered("side-")).containsExactlyInAnyOrder("side-a1", "side-b1", "side-c1");
    }

    @Test
    void aCatalogueThatComesAgainIsNotLeftAnyMore() {
        OneC oneC = world.oneC();
        exchange(oneC, whole("back-a", "back-a1"));
        exchange(oneC, whole("back-b", "back-b1"));
        assertThat(catalogue("back-a").at("/left").asBoolean()).isTrue();

        exchange(oneC, whole("back-a", "back-a1"));
        assertThat(catalogue("back-a").at("/left").asBoolean()).isFalse();
        exchange(oneC, whole("back-b", "back-b1"));
        assertThat(world.findings("complete")).isEmpty();
    }
}
