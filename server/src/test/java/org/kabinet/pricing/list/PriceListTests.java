package org.kabinet.pricing.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.Incoming;
import org.kabinet.catalogue.VariantView;
import org.kabinet.platform.actor.Role;
import org.kabinet.pricing.GivenPrices;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class PriceListTests {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    ApplicationContext application;

    private Given.Customer ours;
    private Given.Customer theirs;
    private UUID first;
    private UUID second;
    private VariantView good;
    private Http.Browser manager;

    @BeforeEach
    void twoLists() {
        int n = COUNT.incrementAndGet();
        ours = given.company(given.branch("L" + n), "Ромашка");
        theirs = given.company(given.branch("M" + n), "Василёк");
        GivenPrices prices = new GivenPrices(given);
        first = prices.list("Первый");
        second = prices.list("Второй");
        Assortment assortment = new Assortment(application);
        assortment.goods(Incoming.good("good-of-list-" + n, "Каска"));
        good = assortment.variant("good-of-list-" + n);
        prices.price(first, good.id(), "100");
        prices.price(second, good.id(), "90");
        manager = http.signedIn(given.staff(ours.branchId(), Role.MANAGER));
    }

    @Test
    void the_order_of_the_lists_decides_and_a_new_list_holds_with_the_next_request() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        assertThat(price(buyer)).isEmpty();
        Http.Answer set = manager.put(lists(ours), List.of(first, second));
        assertThat(names(set.body())).containsExactly("Первый", "Второй");
        assertThat(price(buyer)).isEqualTo("100.00");
        manager.put(lists(ours), List.of(second, first));
        assertThat(price(buyer)).isEqualTo("90.00");
        manager.put(lists(ours), List.of());
        assertThat(price(buyer)).isEmpty();
    }

    @Test
    void a_list_taken_away_is_gone_from_below_the_code_too() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        manager.put(lists(ours), List.of(first));
        assertThat(names(buyer.get(lists(ours)).body())).containsExactly("Первый");
        manager.put(lists(ours), List.of(second));
        assertThat(names(buyer.get(lists(ours)).body())).containsExactly("Второй");
    }

    @Test
    void only_the_sellers_staff_decide_which_lists_a_contract_opens() {
        Http.Browser head = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
        assertThat(head.put(lists(ours), List.of(first)).status()).isEqualTo(403);
        assertThat(head.get("/api/v1/price-lists").status()).isEqualTo(403);
        assertThat(head.get(lists(theirs)).status()).isEqualTo(404);
        assertThat(http.signedIn(given.member(ours, Role.WAREHOUSE_WORKER))
                        .get(lists(ours))
                        .status())
                .isEqualTo(403);
        assertThat(manager.put(lists(theirs), List.of(first)).status()).isEqualTo(404);
        assertThat(names(manager.get("/api/v1/price-lists").body())).contains("Первый", "Второй");
    }

    @Test
    void an_unknown_list_and_one_named_twice_are_refused_together() {
        Http.Answer answer = manager.put(lists(ours), List.of(first, UUID.randomUUID(), first));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(it -> it.path("pointer").asString()))
                .containsExactly("/1", "/2");
    }

    @Test
    void what_was_agreed_with_a_customer_goes_with_it_to_another_branch() {
        manager.put(lists(ours), List.of(first));
        http.signedIn(given.overseer(Role.SUPERVISOR))
                .patch(
                        "/api/v1/organisations/" + ours.id(),
                        Map.of("branchId", theirs.branchId()),
                        "If-Match",
                        "\"1\"");
        Http.Browser next = http.signedIn(given.staff(theirs.branchId(), Role.MANAGER));
        assertThat(names(next.get(lists(ours)).body())).containsExactly("Первый");
    }

    private String price(Http.Browser browser) {
        return browser.get("/api/v1/offers/" + good.productId())
                .body()
                .at("/price/amount")
                .asString("");
    }

    private static String lists(Given.Customer customer) {
        return "/api/v1/contracts/" + customer.contractId() + "/price-lists";
    }

    private static List<String> names(JsonNode lists) {
        return lists.valueStream().map(it -> it.path("name").asString()).toList();
    }
}
