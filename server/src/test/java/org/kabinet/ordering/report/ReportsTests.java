package org.kabinet.ordering.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.ordering.Tables.ORDERS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
class ReportsTests {
    private static final String PROCESSING = "01920000-0000-7000-8000-000000000003";
    private static int branches;

    @TempDir
    Path folder;

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Shop shop;
    private UUID branch;
    private Given.Customer customer;
    private Http.Browser buyer;
    private Http.Browser manager;
    private UUID gloves;

    @BeforeEach
    void open() {
        shop = new Shop(given);
        branch = given.branch("R" + (10 + ++branches));
        customer = shop.sellsTo(given.company(branch, "Sever " + branches));
        buyer = http.signedIn(given.member(customer, Role.BUYER));
        manager = http.signedIn(given.staff(branch, Role.MANAGER));
        gloves = shop.good("Gloves", "10.00");
    }

    @Test
    void a_list_is_paged_without_losing_or_doubling_anything() {
        List<String> placed = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            placed.addFirst(order(String.valueOf(i)));
        }
        for (String sort : List.of("-placedAt", "placedAt", "stageSince", "-stageSince")) {
            List<String> seen = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = buyer.get(
                                "/api/v1/orders?limit=3&sort=" + sort + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                        .body();
                page.at("/items").forEach(row -> seen.add(row.at("/id").asString()));
                cursor = page.at("/nextCursor").asString("");
            } while (!cursor.isEmpty());
            assertThat(seen).as(sort).containsExactlyElementsOf(sort.startsWith("-") ? placed : placed.reversed());
        }
    }

    @Test
    void a_list_is_narrowed_by_what_people_know_of_an_order() {
        String first = order("1");
        String second = order("2");
        move(second);
        String number =
                buyer.get("/api/v1/orders/" + first).body().at("/number").asString();
        given.asSystem(sql -> sql.update(ORDERS)
                .set(ORDERS.PLACED_AT, Instant.parse("2025-03-01T10:00:00Z"))
                .where(ORDERS.ID.eq(UUID.fromString(first)))
                .execute());

        assertThat(ids("q=" + number.substring(number.length() - 5))).containsExactly(first);
        assertThat(ids("q=sEVER")).hasSize(2);
        assertThat(ids("q=100%25")).isEmpty();
        assertThat(ids("stage=processing")).containsExactly(second);
        assertThat(ids("stage=processing&stage=placed")).hasSize(2);
        assertThat(ids("phase=PLACED")).containsExactly(first);
        assertThat(ids("from=2025-03-01&to=2025-03-02")).containsExactly(first);
        assertThat(ids("to=2025-03-01")).isEmpty();
        assertThat(ids("branchId=" + branch)).hasSize(2);
        assertThat(ids("branchId=" + UUID.randomUUID())).isEmpty();
        assertThat(ids("organisationId=" + customer.id())).hasSize(2);
        assertThat(buyer.get("/api/v1/orders?sort=price").status()).isEqualTo(400);
    }

    @Test
    void what_stands_too_long_is_late_and_waits_on_the_board() {
        String late = order("1");
        order("2");
        given.asSystem(sql -> sql.update(ORDERS)
                .set(ORDERS.STAGE_SINCE, Instant.parse("2025-03-01T10:00:00Z"))
                .where(ORDERS.ID.eq(UUID.fromString(late)))
                .execute());

        assertThat(ids("late=true")).containsExactly(late);
        JsonNode board = manager.get("/api/v1/orders/board").body();
        assertThat(board.at("/toDo/0/kind").asString()).isEqualTo("LATE");
        assertThat(board.at("/toDo/1/kind").asString()).isEqualTo("NEW");
        assertThat(board.at("/recent").size()).isEqualTo(2);
        assertThat(board.at("/counts/placed").asInt()).isEqualTo(2);
        assertThat(buyer.get("/api/v1/orders/board").body().at("/toDo").size()).isEqualTo(1);
    }

    @Test
    void the_table_holds_exactly_what_is_listed() throws IOException {
        String first = order("1");
        String second = order("2");
        move(second);

        String sheet = sheet(buyer.get("/api/v1/orders/export.xlsx?stage=processing"));

        assertThat(sheet).contains(number(second)).doesNotContain(number(first)).contains("Amount with VAT");
        var worker = http.signedIn(given.member(customer, Role.WAREHOUSE_WORKER));
        assertThat(sheet(worker.get("/api/v1/orders/export.xlsx")))
                .contains(number(first))
                .doesNotContain("Amount with VAT");
    }

    @Test
    void what_was_bought_before_is_known_by_variant() {
        order("3");
        String last = order("5");

        JsonNode bought = buyer.get("/api/v1/orders/purchased?organisationId=" + customer.id())
                .body();

        assertThat(bought.size()).isEqualTo(1);
        assertThat(bought.at("/0/times").asInt()).isEqualTo(2);
        assertThat(bought.at("/0/quantity").asString()).isEqualTo("5");
        assertThat(bought.at("/0/orderId").asString()).isEqualTo(last);
        String product = bought.at("/0/productId").asString();
        assertThat(buyer.get("/api/v1/orders/purchased?productId=" + product)
                        .body()
                        .size())
                .isEqualTo(1);
        assertThat(buyer.get("/api/v1/orders/purchased").status()).isEqualTo(422);
    }

    @Test
    void a_supervisor_sees_branches_managers_stages_weeks_and_what_is_stuck() {
        String late = order("1");
        order("2");
        String cancelled = order("4");
        buyer.post("/api/v1/orders/" + cancelled + "/cancellation", Map.of("comment", "x"), "If-Match", "\"1\"");
        given.asSystem(sql -> sql.update(ORDERS)
                .set(ORDERS.STAGE_SINCE, Instant.parse("2025-03-01T10:00:00Z"))
                .where(ORDERS.ID.eq(UUID.fromString(late)))
                .execute());

        JsonNode overview = http.signedIn(given.overseer(Role.SUPERVISOR))
                .get("/api/v1/orders/overview")
                .body();

        Map<String, JsonNode> byBranch = new HashMap<>();
        overview.at("/byBranch").forEach(row -> byBranch.put(row.at("/branchId").asString(), row));
        JsonNode here = byBranch.get(branch.toString());
        assertThat(here).isNotNull();
        assertThat(here.at("/orders").asInt()).isEqualTo(2);
        assertThat(here.at("/amount/amount").asString()).isEqualTo("30.00");
        assertThat(here.at("/late").asInt()).isEqualTo(1);
        assertThat(here.at("/open").asInt()).isEqualTo(2);
        assertThat(overview.at("/byManager/0/orders").asInt()).isPositive();
        assertThat(overview.at("/byStage/0/stage/code").asString()).isEqualTo("placed");
        assertThat(LocalDate.parse(overview.at("/byWeek/0/weekStart").asString()))
                .isBeforeOrEqualTo(LocalDate.now(ZoneId.of("Europe/Moscow")));
        List<String> stuck = new ArrayList<>();
        overview.at("/stuck").forEach(row -> stuck.add(row.at("/id").asString()));
        assertThat(stuck).contains(late);
        assertThat(manager.get("/api/v1/orders/overview").status()).isEqualTo(403);
    }

    @Test
    void who_used_to_order_and_has_stopped_is_told_to_their_own_branch() {
        orderedDaysAgo(100, 90, 80, 70);
        Given.Customer steady = shop.sellsTo(given.company(branch, "Steady"));
        Given.Customer busy = shop.sellsTo(given.company(branch, "Busy"));
        ordered(steady, 160, 100, 40);
        ordered(busy, 60, 60, 60, 60);

        JsonNode quiet = manager.get("/api/v1/orders/quiet-clients").body();

        assertThat(quiet.size()).isEqualTo(1);
        assertThat(quiet.at("/0/organisationId").asString())
                .isEqualTo(customer.id().toString());
        assertThat(quiet.at("/0/name").asString()).startsWith("Sever");
        assertThat(quiet.at("/0/orders").asInt()).isEqualTo(4);
        assertThat(quiet.at("/0/usualDays").asInt()).isEqualTo(10);
        assertThat(quiet.at("/0/silentDays").asInt()).isEqualTo(70);

        order("1");
        assertThat(manager.get("/api/v1/orders/quiet-clients").body().size()).isZero();
    }

    @Test
    void days_of_silence_are_the_sellers() {
        ZoneId zone = given.asSystem(sql -> ZoneId.of(
                sql.fetchSingle("select time_zone from customisation.seller").get(0, String.class)));
        LocalDate today = LocalDate.now(zone);
        for (int ago : List.of(100, 90, 80, 70)) {
            placedAt(order("1"), today.minusDays(ago).atTime(0, 30).atZone(zone).toInstant());
        }
        assertThat(manager.get("/api/v1/orders/quiet-clients")
                        .body()
                        .at("/0/silentDays")
                        .asInt())
                .isEqualTo(70);
    }

    @Test
    void who_was_blocked_has_a_reason_to_be_quiet() {
        orderedDaysAgo(100, 90, 80, 70);
        assertThat(manager.get("/api/v1/orders/quiet-clients").body().size()).isEqualTo(1);
        given.asSystem(sql ->
                sql.execute("update organisations.organisation set status = 'BLOCKED' where id = ?", customer.id()));
        assertThat(manager.get("/api/v1/orders/quiet-clients").body().size()).isZero();
    }

    @Test
    void who_has_gone_quiet_is_nobody_elses_business() {
        orderedDaysAgo(100, 90, 80, 70);
        UUID elsewhere = given.branch("Q" + (10 + branches));

        assertThat(http.signedIn(given.staff(elsewhere, Role.MANAGER))
                        .get("/api/v1/orders/quiet-clients")
                        .body()
                        .size())
                .isZero();
        assertThat(buyer.get("/api/v1/orders/quiet-clients").status()).isEqualTo(403);
        JsonNode all = http.signedIn(given.overseer(Role.SUPERVISOR))
                .get("/api/v1/orders/quiet-clients")
                .body();
        assertThat(all.valueStream().map(row -> row.at("/organisationId").asString()))
                .contains(customer.id().toString());
    }

    private void orderedDaysAgo(int... days) {
        for (int ago : days) {
            placedDaysAgo(order("1"), ago);
        }
    }

    private void ordered(Given.Customer who, int... days) {
        Http.Browser theirs = http.signedIn(given.member(who, Role.BUYER));
        for (int ago : days) {
            placedDaysAgo(Shop.placed(theirs, who, gloves, "1").body().at("/id").asString(), ago);
        }
    }

    private void placedDaysAgo(String order, int days) {
        placedAt(order, Instant.now().minus(Duration.ofDays(days)));
    }

    private void placedAt(String order, Instant when) {
        given.asSystem(sql -> sql.update(ORDERS)
                .set(ORDERS.PLACED_AT, when)
                .where(ORDERS.ID.eq(UUID.fromString(order)))
                .execute());
    }

    private String order(String quantity) {
        return Shop.placed(buyer, customer, gloves, quantity).body().at("/id").asString();
    }

    private void move(String order) {
        manager.post("/api/v1/orders/" + order + "/stage", Map.of("stageId", PROCESSING), "If-Match", "\"1\"");
    }

    private String number(String order) {
        return buyer.get("/api/v1/orders/" + order).body().at("/number").asString();
    }

    private List<String> ids(String filter) {
        List<String> ids = new ArrayList<>();
        buyer.get("/api/v1/orders?" + filter)
                .body()
                .at("/items")
                .forEach(row -> ids.add(row.at("/id").asString()));
        return ids;
    }

    private String sheet(Http.Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        var text = new StringBuilder();
        Path file = Files.write(folder.resolve(UUID.randomUUID() + ".xlsx"), answer.bytes());
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
