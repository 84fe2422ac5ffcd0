package org.kabinet.ordering.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
class StagesTests {
    private static int counter;

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Http.Browser administrator;

    @BeforeEach
    void signIn() {
        administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    @Test
    void a_new_stage_is_led_to_and_an_order_goes_through_it() {
        String code = "quality" + ++counter;
        JsonNode quality = created(code);
        set("processing", List.of(step("packing"), step(code)));
        set(code, List.of(step("packing")));
        var branch = given.branch("S" + (10 + ++counter));
        Shop shop = new Shop(given);
        var customer = shop.sellsTo(given.company(branch, "Sever"));
        var buyer = http.signedIn(given.member(customer, Role.BUYER));
        var manager = http.signedIn(given.staff(branch, Role.MANAGER));
        String order = "/api/v1/orders/"
                + Shop.placed(buyer, customer, shop.good("Gloves", "1.00"), "1")
                        .body()
                        .at("/id")
                        .asString();

        manager.post(order + "/stage", Map.of("stageId", id("processing")), "If-Match", "\"1\"");
        var moved = manager.post(
                order + "/stage", Map.of("stageId", quality.at("/id").asString()), "If-Match", "\"2\"");

        assertThat(moved.body().at("/stage/code").asString()).isEqualTo(code);
        assertThat(moved.body().at("/nextStages/0/code").asString()).isEqualTo("packing");
        var off = administrator.patch(
                "/api/v1/stages/" + quality.at("/id").asString(), Map.of("active", false), "If-Match", etag(code));
        assertThat(off.problem()).isEqualTo("/problems/ordering/stage-in-use");
        manager.post(order + "/stage", Map.of("stageId", id("packing")), "If-Match", "\"3\"");
        assertThat(administrator
                        .patch(
                                "/api/v1/stages/" + quality.at("/id").asString(),
                                Map.of("active", false),
                                "If-Match",
                                etag(code))
                        .body()
                        .at("/active")
                        .asBoolean(true))
                .isFalse();
        set("processing", List.of(step("packing")));
    }

    @Test
    void the_last_stage_of_a_phase_cannot_be_switched_off() {
        var answer = administrator.patch(
                "/api/v1/stages/" + id("placed"), Map.of("active", false), "If-Match", etag("placed"));

        assertThat(answer.problem()).isEqualTo("/problems/ordering/stages-refused");
        assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo("LAST_OF_PHASE");
    }

    @Test
    void steps_must_still_lead_to_the_end() {
        var answer = administrator.put("/api/v1/stages/" + id("packing") + "/transitions", List.of(step("processing")));

        assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo("NO_WAY_TO_COMPLETION");
    }

    @Test
    void a_stage_is_renamed_in_both_languages_and_the_plan_of_hours_can_be_cleared() {
        String code = "rename" + ++counter;
        created(code);

        var renamed = administrator.patch(
                "/api/v1/stages/" + id(code),
                "{\"nameRu\": \"Проверка\", \"nameEn\": \"Check\", \"plannedHours\": null}",
                "If-Match",
                "\"1\"");

        assertThat(renamed.status()).as(renamed.toString()).isEqualTo(200);
        assertThat(renamed.body().at("/name").asString()).isEqualTo("Check");
        assertThat(renamed.body().at("/plannedHours").isNull()).isTrue();
        assertThat(administrator
                        .patch("/api/v1/stages/" + id(code), Map.of("nameRu", "Ещё"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void a_code_is_taken_once_and_well_formed() {
        assertThat(create("packing").body().at("/errors/0/code").asString()).isEqualTo("STAGE_CODE_TAKEN");
        assertThat(create("Контроль").body().at("/errors/0/code").asString()).isEqualTo("STAGE_CODE");
    }

    @Test
    void only_the_administrator_decides_about_stages() {
        var supervisor = http.signedIn(given.overseer(Role.SUPERVISOR));

        assertThat(supervisor.get("/api/v1/stages").status()).isEqualTo(200);
        assertThat(supervisor
                        .patch("/api/v1/stages/" + id("packing"), Map.of("position", 1), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
    }

    private JsonNode created(String code) {
        var answer = create(code);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body();
    }

    private Http.Answer create(String code) {
        Map<String, Object> stage = new HashMap<>();
        stage.put("id", UUID.randomUUID());
        stage.put("code", code);
        stage.put("nameRu", "Контроль");
        stage.put("nameEn", "Quality");
        stage.put("phase", "IN_WORK");
        stage.put("position", 35);
        stage.put("plannedHours", 8);
        stage.put("customerMayCancel", false);
        return administrator.post("/api/v1/stages", stage);
    }

    private void set(String from, List<Map<String, Object>> steps) {
        var answer = administrator.put("/api/v1/stages/" + id(from) + "/transitions", steps);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private Map<String, Object> step(String to) {
        return Map.of("toStageId", id(to), "roles", List.of("MANAGER", "SUPERVISOR"), "commentRequired", false);
    }

    private String id(String code) {
        return stage(code).at("/id").asString();
    }

    private String etag(String code) {
        return "\"" + stage(code).at("/version").asString() + "\"";
    }

    private JsonNode stage(String code) {
        for (JsonNode stage : administrator.get("/api/v1/stages").body()) {
            if (stage.at("/code").asString().equals(code)) {
                return stage;
            }
        }
        throw new IllegalStateException("no stage " + code);
    }
}
