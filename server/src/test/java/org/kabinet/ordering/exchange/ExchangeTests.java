package org.kabinet.ordering.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.ordering.ExportedOrder;
import org.kabinet.ordering.IncomingOrderStatus;
import org.kabinet.ordering.OrderExchange;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.OrderStatusOutcome;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
class ExchangeTests {
    private static int branches;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    OrderExchange exchange;

    private UUID branch;
    private Http.Browser buyer;
    private UUID id;
    private String order;

    @BeforeEach
    void place() {
        Shop shop = new Shop(given);
        branch = given.branch("X" + (10 + ++branches));
        var customer = shop.sellsTo(given.company(branch, "Sever"));
        buyer = http.signedIn(given.member(customer, Role.BUYER));
        var wanted = Shop.order(customer, shop.good("Gloves", "48.30"), "2", shop.good("Boots", "3000.00"), "1");
        wanted.put("comment", "call first");
        JsonNode placed = buyer.post("/api/v1/orders", wanted).body();
        id = UUID.fromString(placed.at("/id").asString());
        order = "/api/v1/orders/" + id;
    }

    @Test
    void an_order_goes_out_whole_until_the_erp_confirms_it() {
        ExportedOrder first = pending();
        assertThat(pending()).isEqualTo(first);

        assertThat(first.lines()).hasSize(2);
        assertThat(first.lines().getFirst().externalId()).startsWith("good-");
        assertThat(first.lines().getFirst().amount()).isEqualByComparingTo("96.60");
        assertThat(first.amount().amount()).isEqualByComparingTo("3096.60");
        assertThat(first.parties().legalEntity().name()).isEqualTo("Sever");
        assertThat(first.comment()).isEqualTo("call first");
        assertThat(first.stageCode()).isEqualTo("placed");

        confirm(first);
        assertThat(isPending()).isFalse();
    }

    @Test
    void what_changes_while_the_erp_reads_stays_pending() {
        ExportedOrder first = pending();
        buyer.post(order + "/cancellation", Map.of("comment", "by mistake"), "If-Match", "\"1\"");
        confirm(first);

        assertThat(pending().phase()).isEqualTo(OrderPhase.CANCELLED);
        confirm(pending());
        assertThat(isPending()).isFalse();
    }

    @Test
    void a_confirmation_of_old_never_takes_back_a_newer_one() {
        buyer.post(order + "/cancellation", Map.of("comment", "by mistake"), "If-Match", "\"1\"");
        confirm(pending());
        given.asSystem(sql -> {
            exchange.markExported(id, 1);
            return true;
        });

        assertThat(isPending()).isFalse();
    }

    @Test
    void a_status_moves_the_order_even_by_a_step_that_people_do_not_have_and_does_not_bounce_back() {
        confirm(pending());

        assertThat(arrives(status("packing", false))).isEqualTo(OrderStatusOutcome.UPDATED);

        JsonNode seen = buyer.get(order).body();
        assertThat(seen.at("/stage/code").asString()).isEqualTo("packing");
        assertThat(seen.at("/history/1/personName").asString()).isEqualTo("1C");
        assertThat(seen.at("/lines").size()).isEqualTo(2);
        assertThat(isPending()).isFalse();
    }

    @Test
    void the_same_document_twice_changes_nothing() {
        IncomingOrderStatus document = document("packing");
        assertThat(arrives(document)).isEqualTo(OrderStatusOutcome.UPDATED);
        JsonNode once = buyer.get(order).body();

        assertThat(arrives(document)).isEqualTo(OrderStatusOutcome.UNCHANGED);

        assertThat(buyer.get(order).body()).isEqualTo(once);
        assertThat(once.at("/externalNumber").asString()).isEqualTo("УТ-000042");
        assertThat(once.at("/paid/amount").asString()).isEqualTo("1000.00");
        assertThat(once.at("/payments/0/number").asString()).isEqualTo("77");
        assertThat(once.at("/shipments/0/shippedOn").asString()).isEqualTo("2026-11-20");
    }

    @Test
    void a_payment_that_comes_again_with_another_amount_replaces_the_first() {
        arrives(document(null));
        var corrected = new IncomingOrderStatus.Payment(
                "pay-1-" + id, "77", LocalDate.of(2026, 11, 19), new BigDecimal("1500"));
        assertThat(arrives(new IncomingOrderStatus(
                        id, null, null, null, null, false, List.of(corrected), List.of(), null)))
                .isEqualTo(OrderStatusOutcome.UPDATED);

        JsonNode seen = buyer.get(order).body();
        assertThat(seen.at("/paid/amount").asString()).isEqualTo("1500.00");
        assertThat(seen.at("/payments").size()).isEqualTo(1);
        assertThat(seen.at("/shipments").size()).isEqualTo(1);
    }

    @Test
    void a_status_told_before_does_not_pull_back_what_people_have_moved_on() {
        arrives(status("processing", false));
        var manager = http.signedIn(given.staff(branch, Role.MANAGER));
        String version = manager.get(order).header("etag");
        manager.post(order + "/stage", Map.of("stageId", "01920000-0000-7000-8000-000000000004"), "If-Match", version);

        arrives(status("processing", false));

        assertThat(buyer.get(order).body().at("/stage/code").asString()).isEqualTo("packing");
    }

    @Test
    void an_order_is_found_by_our_number_or_by_the_erps_own_id() {
        String number = buyer.get(order).body().at("/number").asString();
        assertThat(arrives(new IncomingOrderStatus(
                        null, number, "erp-" + id, "УТ-1", null, false, List.of(), List.of(), null)))
                .isEqualTo(OrderStatusOutcome.UPDATED);
        assertThat(arrives(new IncomingOrderStatus(
                        null, null, "erp-" + id, null, "processing", false, List.of(), List.of(), null)))
                .isEqualTo(OrderStatusOutcome.UPDATED);
        assertThat(arrives(new IncomingOrderStatus(
                        UUID.randomUUID(), "?", "?", null, "processing", false, List.of(), List.of(), null)))
                .isEqualTo(OrderStatusOutcome.UNKNOWN_ORDER);
    }

    @Test
    void an_unknown_status_is_told_and_the_rest_of_the_document_is_taken() {
        IncomingOrderStatus document = document("nowhere");

        assertThat(arrives(document)).isEqualTo(OrderStatusOutcome.UNKNOWN_STAGE);

        assertThat(buyer.get(order).body().at("/paid/amount").asString()).isEqualTo("1000.00");
    }

    @Test
    void the_erp_calls_an_order_off() {
        confirm(pending());
        assertThat(arrives(status(null, true))).isEqualTo(OrderStatusOutcome.UPDATED);
        assertThat(arrives(status(null, true))).isEqualTo(OrderStatusOutcome.UNCHANGED);

        assertThat(buyer.get(order).body().at("/stage/phase").asString()).isEqualTo("CANCELLED");
        assertThat(isPending()).isFalse();
    }

    private IncomingOrderStatus status(@Nullable String stage, boolean cancelled) {
        return new IncomingOrderStatus(id, null, null, null, stage, cancelled, List.of(), List.of(), "from 1C");
    }

    private IncomingOrderStatus document(@Nullable String stage) {
        return new IncomingOrderStatus(
                id,
                null,
                "erp-" + id,
                "УТ-000042",
                stage,
                false,
                List.of(new IncomingOrderStatus.Payment(
                        "pay-1-" + id, "77", LocalDate.of(2026, 11, 19), new BigDecimal("1000.00"))),
                List.of(new IncomingOrderStatus.Shipment(
                        "ship-1-" + id, "15", LocalDate.of(2026, 11, 20), new BigDecimal("3096.60"))),
                null);
    }

    private OrderStatusOutcome arrives(IncomingOrderStatus status) {
        return given.asSystem(sql -> exchange.statusArrived(status));
    }

    private ExportedOrder pending() {
        return all().stream()
                .filter(pending -> pending.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean isPending() {
        return all().stream().anyMatch(pending -> pending.id().equals(id));
    }

    private List<ExportedOrder> all() {
        return given.asSystem(sql -> exchange.pendingForExport(1000));
    }

    private void confirm(ExportedOrder exported) {
        given.asSystem(sql -> {
            exchange.markExported(exported.id(), exported.revision());
            return true;
        });
    }
}
