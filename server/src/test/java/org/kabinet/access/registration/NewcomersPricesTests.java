package org.kabinet.access.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.REGISTRATION;
import static org.kabinet.jooq.customisation.Tables.SELLER;
import static org.kabinet.jooq.pricing.Tables.PRICE_LIST;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
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
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever registers is no customer without prices, once the seller has said at which newcomers buy. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class NewcomersPricesTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String REGISTRATIONS = "/api/v1/registrations";
    private static final String CHOSEN = "a-password-of-my-own";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    @Autowired
    ApplicationContext application;

    private int n;
    private UUID branch;
    private UUID list;
    private VariantView good;
    private Http.Browser administrator;
    private String email;

    @BeforeEach
    void aListForNewcomers() {
        n = COUNT.incrementAndGet();
        branch = given.branch("N" + n);
        email = "prices-of-newcomer" + n + "@test.kabinet";
        administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        GivenPrices prices = new GivenPrices(given);
        list = prices.list("Розничный " + n);
        Assortment assortment = new Assortment(application);
        assortment.goods(Incoming.good("good-of-newcomers-" + n, "Каска"));
        good = assortment.variant("good-of-newcomers-" + n);
        prices.price(list, good.id(), "100");
        assertThat(decide(list.toString()).status()).isEqualTo(200);
    }

    @AfterEach
    void none() {
        decide("");
    }

    @Test
    void a_private_person_sees_prices_as_soon_as_they_are_in() {
        assertThat(price(comeIn())).isEqualTo("100.00");
    }

    @Test
    void a_company_that_is_let_in_sees_them_too() {
        register(Map.of("kind", "COMPANY", "inn", "7736050003", "name", "Анна", "email", email, "branch", "n" + n));
        post(REGISTRATIONS + "/proof", Map.of("key", mailbox.letterTo(email).key()));
        Http.Browser manager = http.signedIn(given.staff(branch, Role.MANAGER));
        String id = given.asSystem(sql -> sql.select(REGISTRATION.ID)
                .from(REGISTRATION)
                .where(REGISTRATION.EMAIL.eq(email))
                .fetchSingle()
                .value1()
                .toString());
        Http.Answer confirmed = manager.post(
                REGISTRATIONS + "/" + id + "/confirmation",
                Map.of("newName", "Василёк " + n, "roles", List.of("BUYER")));
        assertThat(confirmed.status()).isEqualTo(200);
        post(
                "/api/v1/invitations/acceptance",
                Map.of("key", mailbox.letterTo(email, 2).key(), "name", "Анна", "password", CHOSEN));
        assertThat(price(signedIn())).isEqualTo("100.00");
    }

    @Test
    void a_list_that_has_been_closed_lets_people_in_without_prices() {
        given.asSystem(sql -> sql.update(PRICE_LIST)
                .set(PRICE_LIST.ACTIVE, false)
                .where(PRICE_LIST.ID.eq(list))
                .execute());
        assertThat(price(comeIn())).isEmpty();
    }

    @Test
    void what_is_no_list_is_refused_and_none_is_a_choice() {
        assertThat(decide("rozn").status()).isEqualTo(422);
        assertThat(chosen()).isEqualTo(list.toString());
        decide("");
        assertThat(chosen()).isEmpty();
        assertThat(price(comeIn())).isEmpty();
    }

    private Http.Browser comeIn() {
        register(Map.of("kind", "INDIVIDUAL", "email", email));
        String key = mailbox.letterTo(email).key();
        assertThat(post(REGISTRATIONS + "/completion", Map.of("key", key, "name", "Иван", "password", CHOSEN))
                        .status())
                .isEqualTo(200);
        return signedIn();
    }

    private void register(Map<String, Object> request) {
        assertThat(anybody()
                        .post(REGISTRATIONS, request, "X-Forwarded-For", "203.0.114." + n)
                        .status())
                .isEqualTo(204);
    }

    private Http.Answer post(String path, Map<String, Object> body) {
        return anybody().post(path, body);
    }

    private Http.Browser anybody() {
        Http.Browser browser = http.anonymous();
        browser.get("/api/v1/session");
        return browser;
    }

    private Http.Browser signedIn() {
        Http.Browser browser = anybody();
        assertThat(browser.post("/api/v1/session", Map.of("login", email, "password", CHOSEN))
                        .status())
                .isEqualTo(200);
        return browser;
    }

    private String price(Http.Browser browser) {
        Http.Answer answer = browser.get("/api/v1/offers/" + good.productId());
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().at("/price/amount").asString("");
    }

    private String chosen() {
        return administrator
                .get("/api/v1/settings")
                .body()
                .path("newcomersPriceList")
                .asString();
    }

    private Http.Answer decide(String newcomers) {
        long version = given.asSystem(
                sql -> sql.select(SELLER.VERSION).from(SELLER).fetchSingle().value1());
        return administrator.patch(
                "/api/v1/settings", Map.of("newcomersPriceList", newcomers), "If-Match", "\"" + version + "\"");
    }
}
