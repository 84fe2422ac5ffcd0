package org.kabinet.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** How often the business tables are asked. What the kernel asks of its own (actor, retries, outbox, live events) is counted elsewhere. */
@KabinetTest
class BudgetTests {
    private static int branches;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Statements statements;

    private Shop shop;
    private Given.Customer customer;
    private Http.Browser buyer;
    private Http.Browser manager;
    private String cart;

    @BeforeEach
    void warmUp() {
        shop = new Shop(given);
        UUID branch = given.branch("B" + (10 + ++branches));
        customer = shop.sellsTo(given.company(branch, "Sever"));
        buyer = http.signedIn(given.member(customer, Role.BUYER));
        manager = http.signedIn(given.staff(branch, Role.MANAGER));
        cart = "/api/v1/carts/" + customer.contractId();
        buyer.get("/api/v1/orders");
        manager.get("/api/v1/orders");
    }

    @Test
    void a_list_of_orders_and_the_page_of_one_are_one_statement_each() {
        UUID good = shop.good("Gloves", "1.00");
        String order = "/api/v1/orders/"
                + Shop.placed(buyer, customer, good, "1").body().at("/id").asString();
        Shop.placed(buyer, customer, good, "2");

        assertThat(asked(() -> buyer.get("/api/v1/orders?late=true&q=sev"))).hasSize(1);
        assertThat(asked(() -> buyer.get(order))).hasSize(1);
    }

    @Test
    void a_cart_of_two_hundred_lines_asks_no_more_than_a_cart_of_one() {
        List<Object> wanted = new ArrayList<>();
        for (UUID good : shop.goods(200)) {
            wanted.add(good);
            wanted.add("1");
        }
        buyer.put(cart + "/lines", Map.of("lines", Shop.lines(wanted.get(0), "1")));
        List<String> ofOne = asked(() -> buyer.get(cart));

        List<String> writing = asked(() -> buyer.put(cart + "/lines", Map.of("lines", Shop.lines(wanted.toArray()))));
        List<String> ofMany = asked(() -> buyer.get(cart));

        assertThat(ofMany).hasSameSizeAs(ofOne).hasSizeLessThanOrEqualTo(4);
        assertThat(writing).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void placing_ten_lines_asks_parties_goods_and_prices_once_and_writes_once() {
        List<Object> wanted = new ArrayList<>();
        for (UUID good : shop.goods(10)) {
            wanted.add(good);
            wanted.add("1");
        }

        List<String> asked = asked(() -> Shop.placed(buyer, customer, wanted.toArray()));

        assertThat(asked).hasSizeLessThanOrEqualTo(4);
        assertThat(asked.getLast()).contains("ordering.order_counter");
    }

    @Test
    void moving_an_order_holds_it_writes_it_and_shows_it() {
        String order = "/api/v1/orders/"
                + Shop.placed(buyer, customer, shop.good("Gloves", "1.00"), "1")
                        .body()
                        .at("/id")
                        .asString();

        List<String> asked = asked(() -> manager.post(
                order + "/stage", Map.of("stageId", "01920000-0000-7000-8000-000000000003"), "If-Match", "\"1\""));

        assertThat(asked).hasSize(3);
    }

    @Test
    void the_board_and_the_overview_ask_the_same_however_many_orders_there_are() {
        UUID good = shop.good("Gloves", "1.00");
        for (int i = 0; i < 12; i++) {
            Shop.placed(buyer, customer, good, "1");
        }
        var supervisor = http.signedIn(given.overseer(Role.SUPERVISOR));

        assertThat(asked(() -> manager.get("/api/v1/orders/board"))).hasSize(3);
        assertThat(asked(() -> supervisor.get("/api/v1/orders/overview"))).hasSizeLessThanOrEqualTo(4);
        assertThat(asked(() -> manager.get("/api/v1/orders/quiet-clients"))).hasSize(2);
    }

    private List<String> asked(Runnable work) {
        return statements.during(work).stream()
                .filter(sql -> sql.matches("(?s).*\"?(ordering|catalogue|pricing|organisations|customisation)\"?\\..*"))
                .filter(sql -> !sql.contains("pg_notify"))
                .toList();
    }
}
