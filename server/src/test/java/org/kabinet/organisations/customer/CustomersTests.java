package org.kabinet.organisations.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomersTests {

    @Autowired
    Given given;

    @Autowired
    Http http;

    UUID moscow = new UUID(0, 0);
    UUID tver = new UUID(0, 0);
    Given.Customer romashka = new Given.Customer(moscow, moscow, moscow, moscow, moscow);
    Given.Customer vasilek = romashka;
    Http.Browser administrator;

    @BeforeAll
    void begin() {
        moscow = given.branch("MSK");
        tver = given.branch("TVR");
        romashka = given.company(moscow, "Ромашка");
        vasilek = given.company(tver, "Василёк");
        administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
    }

    @Test
    void a_manager_sees_the_customers_of_their_branch_only() {
        Http.Browser manager = http.signedIn(given.staff(moscow, Role.MANAGER));
        assertThat(names(manager.get("/api/v1/organisations"))).contains("Ромашка").doesNotContain("Василёк");
        assertThat(manager.get("/api/v1/organisations/" + vasilek.id()).status()).isEqualTo(404);
    }

    @Test
    void a_member_reads_the_own_card_and_no_other() {
        Http.Browser buyer = http.signedIn(given.member(romashka, Role.BUYER));
        Http.Answer card = buyer.get("/api/v1/organisations/" + romashka.id());
        assertThat(card.status()).isEqualTo(200);
        assertThat(card.body().path("legalEntities").size()).isEqualTo(1);
        assertThat(card.body().path("contracts").get(0).path("discountPercent").asString()).isEqualTo("0");
        assertThat(card.body().path("addresses").size()).isEqualTo(1);
        assertThat(buyer.get("/api/v1/organisations/" + vasilek.id()).status()).isEqualTo(404);
    }

    @Test
    void a_member_cannot_change_what_the_seller_keeps() {
        Http.Browser buyer = http.signedIn(given.member(romashka, Role.COMPANY_ADMINISTRATOR));
        String path = "/api/v1/organisations/" + romashka.id();
        assertThat(buyer.patch(path, Map.of("name", "Лютик"), "If-Match", "\"1\"").status()).isEqualTo(403);
        assertThat(buyer.post(path + "/contracts", Map.of()).status()).isEqualTo(403);
    }

    private static List<String> names(Http.Answer answer) {
        return answer.body().path("items").valueStream().map(it -> it.path("name").asString()).toList();
    }
}
