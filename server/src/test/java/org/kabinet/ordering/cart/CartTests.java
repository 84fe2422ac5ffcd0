package org.kabinet.ordering.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

@KabinetTest
class CartTests {
    private static int branches;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    ApplicationEventPublisher events;

    private Shop shop;
    private UUID branch;
    private Given.Customer customer;
    private Http.Browser buyer;
    private String cart;

    @BeforeEach
    void open() {
        shop = new Shop(given);
        branch = given.branch("C" + (10 + ++branches));
        customer = shop.sellsTo(given.company(branch, "Sever"));
        buyer = http.signedIn(given.member(customer, Role.BUYER));
        cart = "/api/v1/carts/" + customer.contractId();
        shop.beyondStock("BACK_ORDER", events);
    }

    @Test
    void before_anything_is_put_in_there_is_an_empty_cart() {
        var empty = buyer.get(cart);

        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.body().at("/lines")).isEmpty();
        assertThat(empty.body().at("/total/amount").asString()).isEqualTo("0.00");
        assertThat(empty.body().at("/addresses/0/address").asString()).isEqualTo("Warehouse of Sever");
        assertThat(buyer.get("/api/v1/carts").body()).isEmpty();
    }

    @Test
    void quantities_are_set_added_and_taken_out() {
        UUID gloves = shop.good("Gloves", "48.30");
        UUID boots = shop.good("Boots", "3000.00");

        put("SET", gloves, "2", boots, "1");
        put("ADD", gloves, "3");
        JsonNode both = put("SET", boots, "0.0000");

        assertThat(both.at("/lines").size()).isEqualTo(1);
        assertThat(both.at("/lines/0/quantity").asString()).isEqualTo("5");
        assertThat(both.at("/lines/0/amount/amount").asString()).isEqualTo("241.50");
        assertThat(both.at("/total/amount").asString()).isEqualTo("241.50");
        assertThat(both.at("/vat/amount").asString()).isEqualTo("40.25");
        JsonNode summary = buyer.get("/api/v1/carts").body();
        assertThat(summary.at("/0/lineCount").asInt()).isEqualTo(1);
        assertThat(summary.at("/0/total/amount").asString()).isEqualTo("241.50");
    }

    @Test
    void a_comment_stays_until_another_is_given_and_an_empty_one_clears_it() {
        UUID gloves = shop.good("Gloves", "48.30");
        comment(gloves, "blue");
        assertThat(put("SET", gloves, "3").at("/lines/0/comment").asString()).isEqualTo("blue");
        assertThat(comment(gloves, "").at("/lines/0/comment").asString()).isEmpty();
    }

    @Test
    void lines_stay_in_the_order_in_which_they_were_put_in() {
        List<Object> wanted = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (UUID good : shop.goods(30)) {
            wanted.add(good);
            wanted.add("1");
            ids.add(good.toString());
        }
        JsonNode lines = put("SET", wanted.toArray()).at("/lines");
        put("SET", wanted.get(20), "7");

        List<String> seen = new ArrayList<>();
        lines.forEach(line -> seen.add(line.at("/variantId").asString()));
        assertThat(seen).isEqualTo(ids);
    }

    @Test
    void every_line_says_what_stands_against_it_in_words() {
        shop.beyondStock("REFUSE", events);
        UUID packs = shop.good("Packs", "1.00", "12", "0", "1000");
        UUID scarce = shop.good("Scarce", "1.00", "5", "0", "17");
        UUID unpriced = shop.unpriced("Unpriced");
        UUID gone = shop.good("Gone", "1.00");
        put("SET", gone, "1");
        shop.gone(gone);

        JsonNode lines = put("SET", packs, "25", scarce, "20", unpriced, "1").at("/lines");

        assertThat(lines.at("/0/problems/0/code").asString()).isEqualTo("GONE");
        assertThat(lines.at("/1/problems/0/code").asString()).isEqualTo("NOT_MULTIPLE");
        assertThat(lines.at("/1/problems/0/nearest").asString()).isEqualTo("36");
        assertThat(lines.at("/1/problems/0/message").asString()).isEqualTo("Sold by 12 pcs. Nearest quantity: 36");
        assertThat(lines.at("/2/problems/0/code").asString()).isEqualTo("OUT_OF_STOCK");
        assertThat(lines.at("/2/problems/0/nearest").asString()).isEqualTo("15");
        assertThat(lines.at("/3/problems/0/code").asString()).isEqualTo("NO_PRICE");
    }

    @Test
    void beyond_the_stock_a_line_is_warned_about_where_the_seller_takes_it() {
        UUID scarce = shop.good("Scarce", "1.00", "1", "0", "17");

        JsonNode lines = put("SET", scarce, "18").at("/lines");

        assertThat(lines.at("/0/warning").asString()).isEqualTo("BACK_ORDER");
        assertThat(lines.at("/0/problems")).isEmpty();
    }

    @Test
    void what_is_noted_stays_unless_sent_and_null_clears_it() {
        buyer.patch(
                cart, Map.of("comment", "call", "wishedOn", "2030-01-01", "deliveryAddressId", customer.addressId()));
        buyer.patch(cart, "{\"wishedOn\": null}");

        JsonNode noted = buyer.get(cart).body();
        assertThat(noted.at("/comment").asString()).isEqualTo("call");
        assertThat(noted.at("/wishedOn").isNull()).isTrue();
        assertThat(noted.at("/deliveryAddressId").asString())
                .isEqualTo(customer.addressId().toString());
        assertThat(buyer.patch(cart, Map.of("deliveryAddressId", UUID.randomUUID()))
                        .problem())
                .isEqualTo("/problems/ordering/order-refused");
    }

    @Test
    void a_colleague_has_a_cart_of_their_own() {
        put("SET", shop.good("Gloves", "48.30"), "2");
        var colleague = http.signedIn(given.member(customer, Role.COMPANY_ADMINISTRATOR));
        var manager = http.signedIn(given.staff(branch, Role.MANAGER));
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));

        for (Http.Browser other : List.of(colleague, manager, administrator)) {
            assertThat(other.get(cart).body().at("/lines")).isEmpty();
            assertThat(other.delete(cart).status()).isEqualTo(204);
        }
        assertThat(buyer.get(cart).body().at("/lines").size()).isEqualTo(1);
    }

    @Test
    void who_does_not_order_has_no_cart_and_a_stranger_finds_no_contract() {
        var accountant = http.signedIn(given.member(customer, Role.ACCOUNTANT));
        var stranger = http.signedIn(given.member(given.company(branch, "Other"), Role.BUYER));

        assertThat(accountant.get(cart).status()).isEqualTo(403);
        assertThat(stranger.get(cart).status()).isEqualTo(404);
    }

    @Test
    void a_cart_is_thrown_away() {
        put("SET", shop.good("Gloves", "48.30"), "2");

        assertThat(buyer.delete(cart).status()).isEqualTo(204);
        assertThat(buyer.get(cart).body().at("/lines")).isEmpty();
    }

    private JsonNode put(String mode, Object... variantsAndQuantities) {
        var answer = buyer.put(cart + "/lines", Map.of("mode", mode, "lines", Shop.lines(variantsAndQuantities)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode comment(UUID variant, String comment) {
        var line = Map.of("variantId", variant, "quantity", "2", "comment", comment);
        return buyer.put(cart + "/lines", Map.of("lines", List.of(line))).body();
    }
}
