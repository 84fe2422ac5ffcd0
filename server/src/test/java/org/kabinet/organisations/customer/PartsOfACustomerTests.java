package org.kabinet.organisations.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Legal entities, contracts, delivery addresses and branches. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class PartsOfACustomerTests {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Given.Customer ours;
    private Given.Customer theirs;
    private Http.Browser manager;

    @BeforeEach
    void twoBranchesWithACustomerEach() {
        int n = COUNT.incrementAndGet();
        ours = given.company(given.branch("A" + n), "Ромашка");
        theirs = given.company(given.branch("B" + n), "Василёк");
        manager = http.signedIn(given.staff(ours.branchId(), Role.MANAGER));
    }

    @Test
    void a_legal_entity_is_added_changed_and_kept_from_others() {
        Map<String, Object> entity =
                Map.of("name", "ООО «Лютик»", "inn", " 7736050003 ", "kpp", "773601001", "ogrn", "1027700070518");
        Http.Answer added = manager.post(of(ours, "legal-entities"), entity);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().path("inn").asString()).isEqualTo("7736050003");
        String path = "/api/v1/legal-entities/" + added.body().path("id").asString();
        assertThat(manager.patch(path, Map.of("name", "x")).status()).isEqualTo(428);
        assertThat(manager.patch(path, Map.of("name", "x"), "If-Match", "\"5\"").status())
                .isEqualTo(412);
        Http.Answer changed = manager.patch(path, Map.of("kpp", "", "fullName", "Полное"), "If-Match", "\"1\"");
        assertThat(changed.header("etag")).isEqualTo("\"2\"");
        assertThat(changed.body().path("kpp").isNull()).isTrue();
        assertThat(changed.body().path("inn").asString()).isEqualTo("7736050003");
        Http.Browser stranger = http.signedIn(given.staff(theirs.branchId(), Role.MANAGER));
        assertThat(stranger.patch(path, Map.of("name", "x"), "If-Match", "\"2\"")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(of(ours, "legal-entities"), entity).status()).isEqualTo(404);
    }

    @Test
    void every_mistake_in_a_legal_entity_is_told_at_once() {
        Http.Answer answer = manager.post(
                of(ours, "legal-entities"),
                Map.of(
                        "name", " ",
                        "inn", "7707083894",
                        "kpp", "12",
                        "ogrn", "1027700132196",
                        "bankBic", "1",
                        "bankAccount", "40702810900000005555"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("/problems/organisations/details-refused");
        assertThat(pointers(answer)).containsExactlyInAnyOrder("/name", "/inn", "/kpp", "/ogrn", "/bankBic");
        assertThat(messages(answer)).noneMatch(message -> message.contains("error."));
    }

    @Test
    void the_same_company_is_not_entered_twice() {
        Map<String, Object> entity = Map.of("name", "ПАО", "inn", "7707083893", "kpp", "773601001");
        assertThat(manager.post(of(ours, "legal-entities"), entity).status()).isEqualTo(201);
        Http.Answer again = manager.post(of(ours, "legal-entities"), entity);
        assertThat(pointers(again)).containsExactly("/inn");
        assertThat(messages(again).getFirst()).contains("Ромашка");
    }

    @Test
    void a_contract_begins_with_sensible_terms_and_may_be_changed() {
        Http.Answer added =
                manager.post(of(ours, "contracts"), Map.of("legalEntityId", ours.legalEntityId(), "number", "14/25"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().path("currency").asString()).isEqualTo("RUB");
        assertThat(added.body().path("paymentTerms").asString()).isEqualTo("PREPAYMENT");
        String path = "/api/v1/contracts/" + added.body().path("id").asString();
        Http.Answer changed = manager.patch(
                path,
                Map.of(
                        "discountPercent",
                        "2.5",
                        "paymentTerms",
                        "DEFERRAL",
                        "deferralDays",
                        14,
                        "validTo",
                        "2099-01-01"),
                "If-Match",
                "\"1\"");
        assertThat(changed.body().path("discountPercent").asString()).isEqualTo("2.5");
        assertThat(changed.body().path("validTo").asString()).isEqualTo("2099-01-01");
        Map<String, Object> endless = new HashMap<>();
        endless.put("validTo", null);
        Http.Answer cleared = manager.patch(path, endless, "If-Match", "\"2\"");
        assertThat(cleared.body().path("validTo").isNull()).isTrue();
        assertThat(cleared.body().path("deferralDays").asInt()).isEqualTo(14);
    }

    @Test
    void every_mistake_in_a_contract_is_told_at_once() {
        Http.Answer answer = manager.post(
                of(ours, "contracts"),
                Map.of(
                        "legalEntityId", theirs.legalEntityId(),
                        "number", "",
                        "currency", "FAK",
                        "discountPercent", "101",
                        "paymentTerms", "DEFERRAL",
                        "validFrom", "2026-01-01",
                        "validTo", "2026-01-01"));
        assertThat(pointers(answer))
                .containsExactlyInAnyOrder(
                        "/legalEntityId", "/number", "/currency", "/discountPercent", "/deferralDays", "/validTo");
    }

    @Test
    void a_new_contract_is_in_the_members_session_with_the_next_request() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        assertThat(buyer.get("/api/v1/session").body().path("contracts").size()).isEqualTo(1);
        manager.post(of(ours, "contracts"), Map.of("legalEntityId", ours.legalEntityId(), "number", "2"));
        assertThat(buyer.get("/api/v1/session").body().path("contracts").size()).isEqualTo(2);
    }

    @Test
    void who_orders_keeps_the_addresses_and_who_counts_does_not() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        Http.Answer added = buyer.post(of(ours, "addresses"), Map.of("address", "г. Тверь", "label", "Склад"));
        assertThat(added.status()).isEqualTo(201);
        String path = "/api/v1/addresses/" + added.body().path("id").asString();
        Http.Answer archived = buyer.delete(path, "If-Match", "\"1\"");
        assertThat(archived.body().path("archived").asBoolean()).isTrue();
        Http.Answer back = buyer.patch(path, Map.of("archived", false), "If-Match", "\"2\"");
        assertThat(back.body().path("archived").asBoolean()).isFalse();
        assertThat(back.body().path("label").asString()).isEqualTo("Склад");
        assertThat(pointers(buyer.post(of(ours, "addresses"), Map.of("label", "x".repeat(101)))))
                .containsExactlyInAnyOrder("/address", "/label");
        Http.Browser accountant = http.signedIn(given.member(ours, Role.ACCOUNTANT));
        assertThat(accountant
                        .post(of(ours, "addresses"), Map.of("address", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(accountant.delete(path, "If-Match", "\"3\"").status()).isEqualTo(403);
        Http.Browser stranger = http.signedIn(given.member(theirs, Role.BUYER));
        assertThat(stranger.post(of(ours, "addresses"), Map.of("address", "x")).status())
                .isEqualTo(404);
        assertThat(stranger.delete(path, "If-Match", "\"3\"").status()).isEqualTo(404);
    }

    @Test
    void a_buyer_of_one_company_who_counts_for_another_keeps_addresses_of_the_first_only() {
        Given.Person person = given.member(ours, Role.BUYER);
        given.grant(person.id(), Role.ACCOUNTANT, theirs.id(), null);
        Http.Browser browser = http.signedIn(person);
        assertThat(browser.post(of(ours, "addresses"), Map.of("address", "x")).status())
                .isEqualTo(201);
        assertThat(browser.post(of(theirs, "addresses"), Map.of("address", "x")).status())
                .isEqualTo(403);
    }

    @Test
    void branches_are_seen_by_all_and_kept_by_the_administrator() {
        Http.Browser administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String code = "N" + COUNT.incrementAndGet();
        Http.Answer added = administrator.post("/api/v1/branches", Map.of("code", code.toLowerCase(), "name", "Новый"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().path("code").asString()).isEqualTo(code);
        String path = "/api/v1/branches/" + added.body().path("id").asString();
        assertThat(manager.get("/api/v1/branches").body().size()).isGreaterThanOrEqualTo(3);
        assertThat(manager.patch(path, Map.of("name", "x"), "If-Match", "\"1\"").status())
                .isEqualTo(403);
        Http.Answer wrong =
                administrator.post("/api/v1/branches", Map.of("code", code, "name", "", "timeZone", "Europe/Nowhere"));
        assertThat(pointers(wrong)).containsExactlyInAnyOrder("/code", "/name", "/timeZone");
        Http.Answer changed = administrator.patch(path, Map.of("active", false), "If-Match", "\"1\"");
        assertThat(changed.body().path("active").asBoolean()).isFalse();
        assertThat(administrator
                        .patch("/api/v1/branches/" + UUID.randomUUID(), Map.of(), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
    }

    private static String of(Given.Customer customer, String part) {
        return "/api/v1/organisations/" + customer.id() + "/" + part;
    }

    private static List<String> pointers(Http.Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(it -> it.path("pointer").asString())
                .toList();
    }

    private static List<String> messages(Http.Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(it -> it.path("message").asString())
                .toList();
    }
}
