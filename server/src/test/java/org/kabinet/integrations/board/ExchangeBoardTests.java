package org.kabinet.integrations.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
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

/** What the administrator sees and does. */
@KabinetTest
@Import(ExchangeWorld.class)
class ExchangeBoardTests {

    private static final byte[] GOODS =
            ("<КоммерческаяИнформация ВерсияСхемы=\"2.07\"><Каталог СодержитТолькоИзменения=\"true\"><Товары>\n"
                            + "<Товар><Ид>board-1</Ид><Наименование>Пила</Наименование><Гарантия>12</Гарантия></Товар>\n"
                            + "<Товар><Наименование>Без Ид</Наименование></Товар>\n"
                            + "</Товары></Каталог></КоммерческаяИнформация>")
                    .getBytes(StandardCharsets.UTF_8);

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

    private JsonNode latest() {
        return administrator.get("/api/v1/exchange/sessions?limit=1").body().at("/items/0");
    }

    private void importGoods() {
        OneC oneC = world.oneC().begin("catalog", null);
        oneC.file("import.xml", GOODS);
        assertThat(oneC.importFile("import.xml").text()).isEqualTo("success");
    }

    @Test
    void anExchangeTellsWhatCameWhatChangedAndWhatWasRefused() {
        importGoods();

        JsonNode session = latest();
        assertThat(session.at("/kind").asString()).isEqualTo("CATALOG");
        assertThat(session.at("/state").asString()).isEqualTo("DONE");
        assertThat(session.at("/files/0").asString()).isEqualTo("import.xml");
        assertThat(session.at("/came/good").asInt()).isEqualTo(1);
        assertThat(session.at("/refused").asInt()).isEqualTo(1);
        assertThat(session.at("/remarks").asInt()).isEqualTo(1);
    }

    @Test
    void aSessionUnderWayTellsWhatIsBeingLoadedAndHowMuchOfItIsDone() {
        UUID session = UUID.randomUUID();
        Instant soon = Instant.now().plusSeconds(60);
        given.asSystem(sql -> sql.execute(
                "insert into integrations.exchange_session (id, kind, state, started_at, touched_at)"
                        + " values (?, 'COMMAND', 'OPEN', ?::timestamptz, ?::timestamptz)",
                session,
                soon.toString(),
                soon.toString()));
        given.asSystem(sql -> sql.execute(
                "insert into integrations.exchange_step (id, session_id, mode, file_name, state, started_at, phase, done_units,"
                        + " total_units) values (uuidv7(), ?, 'import', 'import.xml', 'RUNNING', now(), 'LISTING', 1, 4)",
                session));

        JsonNode running = latest().path("running");

        given.asSystem(sql -> sql.execute("delete from integrations.exchange_step where session_id = ?", session));
        given.asSystem(sql -> sql.execute("delete from integrations.exchange_session where id = ?", session));
        assertThat(running.path("fileName").asString()).isEqualTo("import.xml");
        assertThat(running.path("phase").asString()).isEqualTo("LISTING");
        assertThat(running.path("doneUnits").asInt()).isEqualTo(1);
        assertThat(running.path("totalUnits").asInt()).isEqualTo(4);
        assertThat(latest().path("running").isNull() || latest().path("running").isMissingNode())
                .isTrue();
    }

    @Test
    void everyRefusalHasItsLineItsIdAndASentence() {
        importGoods();
        String step = administrator
                .get("/api/v1/exchange/sessions/" + latest().at("/id").asString())
                .body()
                .at("/steps/0/id")
                .asString();

        JsonNode refusals = administrator
                .get("/api/v1/exchange/steps/" + step + "/refusals?severity=REFUSED", "Accept-Language", "ru")
                .body()
                .at("/items");
        JsonNode remarks = administrator
                .get("/api/v1/exchange/steps/" + step + "/refusals?q=board-1", "Accept-Language", "ru")
                .body()
                .at("/items");

        assertThat(refusals.size()).isEqualTo(1);
        assertThat(refusals.at("/0/line").asInt()).isEqualTo(3);
        assertThat(refusals.at("/0/reason").asString()).isEqualTo("Нет Ид: «Без Ид»");
        assertThat(remarks.at("/0/element").asString()).isEqualTo("Товар/Гарантия");
        assertThat(remarks.at("/0/externalId").asString()).isEqualTo("board-1");
    }

    @Test
    void aFailureIsToldWithItsLine() {
        OneC oneC = world.oneC().begin("catalog", null);
        oneC.file("broken.xml", "<КоммерческаяИнформация>\n<Каталог></Товары>".getBytes(StandardCharsets.UTF_8));
        oneC.importFile("broken.xml");

        JsonNode session = latest();
        JsonNode step = administrator
                .get("/api/v1/exchange/sessions/" + session.at("/id").asString())
                .body()
                .at("/steps/0");

        assertThat(session.at("/state").asString()).isEqualTo("FAILED");
        assertThat(step.at("/failure").asString()).startsWith("The file is broken");
        assertThat(step.at("/failureLine").asInt()).isEqualTo(2);
    }

    @Test
    void anExchangeIsRepeatedFromTheFilesAsTheyCame() {
        importGoods();
        String original = latest().at("/id").asString();

        Http.Answer answer = administrator.post("/api/v1/exchange/sessions/" + original + "/repetition", null);

        assertThat(answer.status()).isEqualTo(202);
        String repeated = answer.body().at("/id").asString();
        Awaitility.await().untilAsserted(() -> {
            JsonNode session =
                    administrator.get("/api/v1/exchange/sessions/" + repeated).body();
            assertThat(session.at("/state").asString()).isEqualTo("DONE");
            assertThat(session.at("/steps/0/counts/good/unchanged").asInt()).isEqualTo(1);
        });
        assertThat(administrator
                        .post("/api/v1/exchange/sessions/" + UUID.randomUUID() + "/repetition", null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void pagesFollowEachOther() {
        importGoods();
        importGoods();

        Http.Answer first = administrator.get("/api/v1/exchange/sessions?limit=1");
        Http.Answer second = administrator.get("/api/v1/exchange/sessions?limit=1&cursor="
                + first.body().at("/nextCursor").asString());

        assertThat(second.body().at("/items/0/id").asString())
                .isNotEqualTo(first.body().at("/items/0/id").asString());
        assertThat(administrator
                        .get("/api/v1/exchange/sessions?kind=SALE")
                        .body()
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void onlyTheAdministratorSeesTheBoard() {
        Http.Browser supervisor = http.signedIn(given.overseer(Role.SUPERVISOR));

        assertThat(supervisor.get("/api/v1/exchange/sessions").status()).isEqualTo(403);
        assertThat(supervisor.get("/api/v1/exchange/stage-names").status()).isEqualTo(403);
    }

    @Test
    void stagesAreNamedAllAtOnceAndNotTwice() {
        List<Map<String, String>> names = List.of(Map.of("externalName", "К отгрузке", "stageCode", "shipping"));

        assertThat(administrator.put("/api/v1/exchange/stage-names", names).status())
                .isEqualTo(200);
        assertThat(administrator
                        .get("/api/v1/exchange/stage-names")
                        .body()
                        .at("/0/stageCode")
                        .asString())
                .isEqualTo("shipping");

        Http.Answer twice = administrator.put(
                "/api/v1/exchange/stage-names",
                List.of(names.getFirst(), Map.of("externalName", "к отгрузке ", "stageCode", "packing")));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body().at("/errors/0/pointer").asString()).isEqualTo("/1/externalName");
    }
}
