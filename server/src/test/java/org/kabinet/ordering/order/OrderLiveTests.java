package org.kabinet.ordering.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.ordering.Shop;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class OrderLiveTests {
    private static int branches;

    @Autowired
    Given given;

    @Autowired
    Http http;

    private UUID branch;
    private Given.Customer customer;
    private Given.Person person;
    private Http.Browser buyer;
    private Http.Browser manager;
    private UUID gloves;

    @BeforeEach
    void open() {
        Shop shop = new Shop(given);
        branch = given.branch("L" + (10 + ++branches));
        customer = shop.sellsTo(given.company(branch, "Sever"));
        person = given.member(customer, Role.BUYER);
        buyer = http.signedIn(person);
        manager = http.signedIn(given.staff(branch, Role.MANAGER));
        gloves = shop.good("Gloves", "1.00");
    }

    @Test
    void the_buyers_open_page_and_the_branch_hear_of_every_step_and_message() throws Exception {
        var buyersPage = stream(buyer);
        var branchsPage = stream(manager);

        String id = Shop.placed(buyer, customer, gloves, "1").body().at("/id").asString();
        heard(buyersPage, "order.changed", id);
        heard(branchsPage, "order.changed", id);
        heard(buyersPage, "cart.changed", customer.contractId().toString());

        manager.post(
                "/api/v1/orders/" + id + "/stage",
                Map.of("stageId", "01920000-0000-7000-8000-000000000003"),
                "If-Match",
                "\"1\"");
        heard(buyersPage, "order.changed", id);

        buyer.post(
                "/api/v1/orders/" + id + "/messages",
                Map.of("id", UUID.randomUUID(), "kind", "COMMENT", "text", "Call"));
        heard(branchsPage, "order.message", id);
    }

    @Test
    void a_driver_hears_of_what_is_handed_over_and_of_what_is_taken_away() throws Exception {
        var driver = given.staff(branch, Role.FORWARDER);
        var next = given.staff(branch, Role.FORWARDER);
        var page = stream(http.signedIn(driver));
        String id = Shop.placed(buyer, customer, gloves, "1").body().at("/id").asString();
        String order = "/api/v1/orders/" + id;

        manager.post(order + "/handover", Map.of("personId", driver.id()), "If-Match", "\"1\"");
        heard(page, "order.changed", id);
        manager.post(order + "/handover", Map.of("personId", next.id()), "If-Match", "\"2\"");
        heard(page, "order.changed", id);
    }

    @Test
    void another_window_of_the_same_person_hears_of_the_cart() throws Exception {
        var page = stream(http.signedIn(person));

        buyer.put("/api/v1/carts/" + customer.contractId() + "/lines", Map.of("lines", Shop.lines(gloves, "2")));

        heard(page, "cart.changed", customer.contractId().toString());
    }

    private static void heard(BlockingQueue<String> page, String type, String id) throws InterruptedException {
        for (String line = page.poll(10, TimeUnit.SECONDS); line != null; line = page.poll(10, TimeUnit.SECONDS)) {
            if (line.startsWith("data:") && line.contains(type) && line.contains(id)) {
                return;
            }
        }
        assertThat(type + " " + id).as("heard").isNull();
    }

    private static BlockingQueue<String> stream(Http.Browser browser) throws InterruptedException {
        var lines = new LinkedBlockingQueue<String>();
        var answer = browser.client().sendAsync(browser.request("GET", "/api/v1/live", null), BodyHandlers.ofLines());
        Thread.ofVirtual().start(() -> answer.join().body().forEach(lines::add));
        String first = lines.poll(10, TimeUnit.SECONDS);
        assertThat(first).isNotNull();
        return lines;
    }
}
