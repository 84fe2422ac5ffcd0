package org.kabinet.ordering.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.access.token.Program;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the guide of the API promises to whoever writes a program. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class OrderByProgramTests {
    private static final String ORDERS = "/api/v1/orders";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Given.Customer customer;
    private Given.Customer subsidiary;
    private Http.Browser maker;
    private UUID good;

    @BeforeEach
    void aShop() {
        Shop shop = new Shop(given);
        customer = shop.sellsTo(given.company(given.branch("W" + COUNT.incrementAndGet()), "Север"));
        subsidiary = shop.sellsTo(given.anotherEntity(customer, "Север-Юг"));
        good = shop.good("Gloves " + COUNT.get(), "48.30");
        maker = http.signedIn(given.member(customer, Role.COMPANY_ADMINISTRATOR));
    }

    @Test
    void a_program_finds_contract_goods_and_prices_and_orders_once_however_often_it_repeats() {
        var program = Program.of(http, maker, customer, "ordering.order.place", "pricing.price.read")
                .calls();
        JsonNode company = program.get("/api/v1/organisations/" + customer.id()).body();
        assertThat(company.path("contracts")
                        .valueStream()
                        .map(it -> it.path("id").asString()))
                .contains(customer.contractId().toString());
        var lines = program.post(
                "/api/v1/offers/lines",
                Map.of(
                        "contractId",
                        customer.contractId(),
                        "lines",
                        List.of(Map.of("article", "A-Gloves " + COUNT.get(), "quantity", "24"))));
        assertThat(lines.body().toString()).contains(good.toString(), "48.30");
        var order = Shop.order(customer, good, "24");
        var first = program.post(ORDERS, order, "Idempotency-Key", "order-118");
        var again = program.post(ORDERS, order, "Idempotency-Key", "order-118");
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(maker.get(ORDERS).body().path("items").size()).isEqualTo(1);
        JsonNode told = maker.get("/api/v1/history?category=ORDERS").body().at("/items/0");
        assertThat(told.path("through").asString()).isEqualTo("1С: остатки");
        assertThat(told.at("/object/type").asString()).isEqualTo("ORDER");
    }

    @Test
    void without_the_right_it_orders_nothing_and_sees_no_price() {
        var reads = Program.of(http, maker, customer).calls();
        assertThat(reads.post(ORDERS, Shop.order(customer, good, "1")).status()).isEqualTo(403);
        assertThat(reads.put(
                                "/api/v1/carts/" + customer.contractId() + "/lines",
                                Map.of("lines", Shop.lines(good, "1")))
                        .status())
                .isEqualTo(403);
        var lines = reads.post(
                "/api/v1/offers/lines",
                Map.of(
                        "contractId",
                        customer.contractId(),
                        "lines",
                        List.of(Map.of("variantId", good, "quantity", "1"))));
        assertThat(lines.status()).isEqualTo(200);
        assertThat(lines.body().toString()).contains(good.toString()).doesNotContain("48.30");
    }

    @Test
    void for_one_legal_entity_it_orders_by_its_contract_and_by_no_other() {
        Map<String, Object> wanted = Program.wanted(customer, "ordering.order.place", "pricing.price.read");
        wanted.put("legalEntities", List.of(subsidiary.legalEntityId()));
        var program = Program.of(http, maker, wanted).calls();
        Shop.placed(maker, customer, good, "1");
        var refused = program.post(ORDERS, Shop.order(customer, good, "1"));
        var placed = program.post(ORDERS, Shop.order(subsidiary, good, "1"));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(404);
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        assertThat(program.get(ORDERS).body().path("items").size()).isEqualTo(1);
    }
}
