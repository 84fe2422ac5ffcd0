package org.kabinet.audit.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
import tools.jackson.databind.json.JsonMapper;

@KabinetTest
class ExtractTests {
    private static int branches;

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    JsonMapper json;

    private Given.Customer customer;
    private Http.Browser director;

    @BeforeEach
    void someOrders() {
        var shop = new Shop(given);
        UUID branch = given.branch("X" + (10 + ++branches));
        customer = shop.sellsTo(given.company(branch, "ООО «Север»"));
        director = http.signedIn(given.member(customer, Role.COMPANY_ADMINISTRATOR, Role.BUYER));
        for (int i = 0; i < 3; i++) {
            Shop.placed(director, customer, shop.good("Перчатки \"Норд\"\t№ " + i, "10.00"), "2");
        }
    }

    @Test
    void an_extract_of_all_is_verified_and_ends_where_the_portal_says() throws Exception {
        var end = director.get("/api/v1/history/end").body();
        Verdict verdict = verdict("");

        assertThat(verdict.good()).isTrue();
        assertThat(verdict.omitted()).isZero();
        assertThat(verdict.head().after()).isZero();
        assertThat(verdict.head().organisation()).isEqualTo("ООО «Север»");
        assertThat(verdict.last()).isEqualTo(end.path("sequence").asLong());
        assertThat(verdict.hash()).isEqualTo(end.path("hash").asString());
    }

    @Test
    void what_was_recorded_of_somebody_who_was_erased_is_withheld_and_the_chain_holds() throws Exception {
        var left = given.member(customer, Role.BUYER);
        http.signedIn(left);
        Verdict before = verdict("");
        given.asSystem(sql ->
                sql.execute("update access.person set status = 'BLOCKED', name = 'Inga' where id = {0}", left.id()));
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        var erased = administrator.post("/api/v1/people/" + left.id() + "/erasure", Map.of("typedName", "Inga"));
        assertThat(erased.status()).isEqualTo(204);
        Verdict after = verdict("");
        assertThat(after.good()).isTrue();
        assertThat(after.omitted()).isGreaterThanOrEqualTo(2);
        assertThat(after.last()).isGreaterThan(before.last());
    }

    @Test
    void a_filtered_extract_holds_what_was_asked_for_and_digests_of_the_rest() throws Exception {
        Verdict orders = verdict("?category=ORDERS");
        assertThat(orders.good()).isTrue();
        assertThat(orders.records()).isEqualTo(3);

        Verdict signIns = verdict("?category=SIGN_IN&organisationId=" + customer.id());
        assertThat(signIns.good()).isTrue();
        assertThat(signIns.records()).isEqualTo(1);

        Verdict nothing = verdict("?category=EXCHANGE");
        assertThat(nothing.good()).isTrue();
        assertThat(nothing.records()).isZero();
    }

    @Test
    void the_administrator_takes_the_sellers_own_chain_and_a_manager_must_say_whose() throws Exception {
        director = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(verdict("").head().chain()).isEqualTo(new UUID(0, 0).toString());

        var manager = http.signedIn(given.staff(customer.branchId(), Role.MANAGER));
        assertThat(manager.get("/api/v1/history/export.log").problem()).isEqualTo("/problems/audit/whose-history");
        assertThat(manager.get("/api/v1/history/export.log?organisationId=" + new UUID(0, 0))
                        .status())
                .isEqualTo(404);
    }

    private Verdict verdict(String query) throws Exception {
        var answer = director.get("/api/v1/history/export.log" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return new VerifyLog(json).of(new ByteArrayInputStream(answer.bytes()));
    }
}
