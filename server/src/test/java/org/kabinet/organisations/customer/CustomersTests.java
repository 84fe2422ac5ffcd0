package org.kabinet.organisations.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class CustomersTests {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    Http http;

    private UUID here;
    private UUID there;
    private Given.Customer ours;
    private Given.Customer theirs;

    @BeforeEach
    void twoBranchesWithACustomerEach() {
        int n = COUNT.incrementAndGet();
        here = given.branch("H" + n);
        there = given.branch("T" + n);
        ours = given.company(here, "Ромашка " + n);
        theirs = given.company(there, "Василёк " + n);
    }

    @Test
    void a_manager_sees_the_customers_of_their_branch_only() {
        Http.Browser manager = http.signedIn(given.staff(here, Role.MANAGER));
        assertThat(manager.get("/api/v1/organisations").ids())
                .containsExactly(ours.id().toString());
        assertThat(manager.get(path(theirs)).status()).isEqualTo(404);
        assertThat(manager.patch(path(theirs), Map.of("name", "x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_supervisor_finds_a_customer_by_part_of_the_name_and_by_the_beginning_of_the_inn() {
        Http.Browser administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        administrator.post(path(ours) + "/legal-entities", Map.of("name", "ООО «Лютик»", "inn", "7707083893"));
        Http.Browser supervisor = http.signedIn(given.overseer(Role.SUPERVISOR));
        String found = ours.id().toString();
        assertThat(supervisor.get("/api/v1/organisations?q=770708").ids()).contains(found);
        assertThat(supervisor
                        .get("/api/v1/organisations?q=%D0%BB%D1%8E%D1%82%D0%B8%D0%BA")
                        .ids())
                .contains(found);
        assertThat(supervisor.get("/api/v1/organisations?q=nobody-is-called-so").ids())
                .isEmpty();
        assertThat(supervisor.get("/api/v1/organisations?branchId=" + there).ids())
                .containsExactly(theirs.id().toString());
    }

    @Test
    void pages_follow_each_other_without_gap_or_overlap() {
        UUID branch = given.branch("P" + COUNT.incrementAndGet());
        for (int i = 0; i < 7; i++) {
            given.company(branch, "Same name");
        }
        Http.Browser manager = http.signedIn(given.staff(branch, Role.MANAGER));
        List<String> all = manager.get("/api/v1/organisations").ids();
        Http.Answer first = manager.get("/api/v1/organisations?limit=4");
        Http.Answer second = manager.get("/api/v1/organisations?limit=4&cursor="
                + first.body().path("nextCursor").asString());
        assertThat(first.ids()).isEqualTo(all.subList(0, 4));
        assertThat(second.ids()).isEqualTo(all.subList(4, 7));
        assertThat(second.body().path("nextCursor").isNull()).isTrue();
        assertThat(manager.get("/api/v1/organisations?cursor=nonsense").status())
                .isEqualTo(400);
    }

    @Test
    void a_member_reads_the_own_card_and_no_other() {
        Http.Browser buyer = http.signedIn(given.member(ours, Role.BUYER));
        Http.Answer card = buyer.get(path(ours));
        assertThat(card.status()).isEqualTo(200);
        assertThat(card.header("etag")).isEqualTo("\"1\"");
        assertThat(card.body().at("/contracts/0/discountPercent").asString()).isEqualTo("0");
        assertThat(card.body().at("/legalEntities/0/id").asString())
                .isEqualTo(ours.legalEntityId().toString());
        assertThat(card.body().at("/addresses/0/id").asString())
                .isEqualTo(ours.addressId().toString());
        assertThat(buyer.get(path(theirs)).status()).isEqualTo(404);
    }

    @Test
    void a_member_cannot_change_what_the_seller_keeps() {
        Http.Browser member = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
        assertThat(member.patch(path(ours), Map.of("name", "Лютик"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(member.post("/api/v1/organisations", Map.of("name", "Лютик")).status())
                .isEqualTo(403);
        assertThat(member.post(path(ours) + "/contracts", Map.of()).status()).isEqualTo(403);
        assertThat(member.post(path(ours) + "/legal-entities", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void a_manager_adds_a_customer_to_the_own_branch_and_to_no_other() {
        Http.Browser manager = http.signedIn(given.staff(here, Role.MANAGER));
        UUID id = UUID.randomUUID();
        Http.Answer added = manager.post("/api/v1/organisations", Map.of("id", id, "name", "  Лютик  "));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().path("name").asString()).isEqualTo("Лютик");
        assertThat(added.body().path("branchId").asString()).isEqualTo(here.toString());
        assertThat(manager.post("/api/v1/organisations", Map.of("id", id, "name", "Лютик"))
                        .problem())
                .isEqualTo("/problems/organisations/already-exists");
        Http.Answer elsewhere = manager.post("/api/v1/organisations", Map.of("name", "", "branchId", there));
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(pointers(elsewhere)).containsExactlyInAnyOrder("/name", "/branchId");
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        Http.Browser manager = http.signedIn(given.staff(here, Role.MANAGER));
        assertThat(manager.patch(path(ours), Map.of("name", "Новое")).status()).isEqualTo(428);
        assertThat(manager.patch(path(ours), Map.of("name", "Новое"), "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        Http.Answer changed = manager.patch(path(ours), Map.of("status", "BLOCKED"), "If-Match", "\"1\"");
        assertThat(changed.header("etag")).isEqualTo("\"2\"");
        assertThat(changed.body().path("status").asString()).isEqualTo("BLOCKED");
        assertThat(changed.body().path("name").asString()).startsWith("Ромашка");
    }

    @Test
    void an_account_manager_is_a_manager_of_the_branch_and_can_be_taken_away() {
        Given.Person manager = given.staff(here, Role.MANAGER);
        Given.Person stranger = given.staff(there, Role.MANAGER);
        Http.Browser browser = http.signedIn(manager);
        Http.Answer wrong = browser.patch(path(ours), Map.of("accountManagerId", stranger.id()), "If-Match", "\"1\"");
        assertThat(pointers(wrong)).containsExactly("/accountManagerId");
        Http.Answer right = browser.patch(path(ours), Map.of("accountManagerId", manager.id()), "If-Match", "\"1\"");
        assertThat(right.body().path("accountManagerName").asString()).startsWith("Person");
        Http.Answer untouched = browser.patch(path(ours), Map.of("name", "Иначе"), "If-Match", "\"2\"");
        assertThat(untouched.body().path("accountManagerId").asString())
                .isEqualTo(manager.id().toString());
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("accountManagerId", null);
        Http.Answer cleared = browser.patch(path(ours), nobody, "If-Match", "\"3\"");
        assertThat(cleared.body().path("accountManagerId").isNull()).isTrue();
    }

    @Test
    void only_the_seller_as_a_whole_moves_a_customer_to_another_branch_and_all_of_it_goes_along() {
        Http.Browser manager = http.signedIn(given.staff(here, Role.MANAGER));
        Map<String, Object> move = Map.of("branchId", there);
        assertThat(manager.patch(path(ours), move, "If-Match", "\"1\"").status())
                .isEqualTo(403);
        Http.Browser supervisor = http.signedIn(given.overseer(Role.SUPERVISOR));
        assertThat(supervisor.patch(path(ours), move, "If-Match", "\"1\"").status())
                .isEqualTo(200);
        assertThat(manager.get(path(ours)).status()).isEqualTo(404);
        JsonNode card =
                http.signedIn(given.staff(there, Role.MANAGER)).get(path(ours)).body();
        assertThat(card.path("contracts").size()).isEqualTo(1);
        assertThat(card.path("legalEntities").size()).isEqualTo(1);
        assertThat(card.path("addresses").size()).isEqualTo(1);
    }

    private static String path(Given.Customer customer) {
        return "/api/v1/organisations/" + customer.id();
    }

    private static List<String> pointers(Http.Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(it -> Objects.requireNonNull(it.path("pointer").asString()))
                .toList();
    }
}
