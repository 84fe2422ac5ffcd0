package org.kabinet.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.access.token.Program.ADDRESSES;
import static org.kabinet.access.token.Program.ORDERS;
import static org.kabinet.access.token.Program.PRICES;
import static org.kabinet.access.token.Program.TOKENS;
import static org.kabinet.jooq.access.Tables.API_TOKEN;
import static org.kabinet.jooq.access.Tables.ENTRY_POLICY;
import static org.kabinet.jooq.access.Tables.FAILED_PROOF;
import static org.kabinet.jooq.organisations.Tables.DELIVERY_ADDRESS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** What a program can do with a token, and what it cannot. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class TokenCallTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String REFUSED = "/problems/access/token-refused";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Statements statements;

    private Given.Customer ours;
    private Given.Customer subsidiary;
    private Given.Person maker;
    private Http.Browser browser;

    @BeforeEach
    void aCompanyOfTwoLegalEntities() {
        ours = given.company(given.branch("T" + COUNT.incrementAndGet()), "Ромашка");
        subsidiary = given.anotherEntity(ours, "Ромашка-Юг");
        maker = given.member(ours, Role.COMPANY_ADMINISTRATOR);
        browser = http.signedIn(maker);
    }

    @Test
    void a_program_may_what_its_token_says_and_no_more() {
        var reads = Program.of(http, browser, ours, PRICES).calls();
        assertThat(reads.get(lists(ours)).status()).isEqualTo(200);
        assertThat(addAddress(reads).status()).isEqualTo(403);
        assertThat(reads.get("/api/v1/carts/" + ours.contractId()).status()).isEqualTo(403);
        assertThat(reads.post("/api/v1/orders/" + UUID.randomUUID() + "/messages", Map.of("text", "x"))
                        .status())
                .isEqualTo(403);
        var delivers = Program.of(http, browser, ours, ADDRESSES).calls();
        assertThat(addAddress(delivers).status()).isEqualTo(201);
        assertThat(delivers.get(lists(ours)).status()).isEqualTo(403);
        assertThat(delivers.get("/api/v1/organisations/" + ours.id()).status()).isEqualTo(200);
    }

    @Test
    void of_a_company_it_sees_the_legal_entities_that_its_token_names() {
        var wanted = Program.wanted(ours, PRICES);
        wanted.put("legalEntities", List.of(subsidiary.legalEntityId()));
        var program = Program.of(http, browser, wanted).calls();
        var company = program.get("/api/v1/organisations/" + ours.id()).body().toString();
        assertThat(company)
                .contains(
                        subsidiary.legalEntityId().toString(),
                        subsidiary.contractId().toString())
                .doesNotContain(
                        ours.legalEntityId().toString(), ours.contractId().toString());
        assertThat(program.get(lists(subsidiary)).status()).isEqualTo(200);
        assertThat(program.get(lists(ours)).status()).isEqualTo(404);
        assertThat(browser.get(lists(ours)).status()).isEqualTo(200);
    }

    @Test
    void what_is_unknown_over_or_revoked_is_refused_by_the_same_words() {
        var over = Program.of(http, browser, ours, PRICES);
        var revoked = Program.of(http, browser, ours, PRICES);
        endYesterday(over);
        assertThat(browser.delete(TOKENS + "/" + revoked.id()).status()).isEqualTo(204);
        var unknown = Program.with(http, TokenText.random().value());
        for (var calls : List.of(over.calls(), revoked.calls(), unknown, Program.with(http, "no-token"))) {
            var refused = calls.get(lists(ours));
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.problem()).isEqualTo(REFUSED);
            assertThat(refused.header("www-authenticate")).startsWith("Bearer ").contains("invalid_token");
            assertThat(refused.body().path("detail").asString())
                    .isEqualTo(unknown.get(lists(ours)).body().path("detail").asString());
        }
    }

    @Test
    void a_call_under_way_is_not_written_when_its_token_is_revoked_meanwhile() throws Exception {
        var program = Program.of(http, browser, ours, ADDRESSES);
        String body =
                "{\"id\":\"%s\",\"address\":\"Склад, на который никто не привезёт\"}".formatted(UUID.randomUUID());
        var half = new CountDownLatch(1);
        var rest = new CountDownLatch(1);
        var request = program.calls().request("POST", addresses(), body);
        var slow = HttpRequest.newBuilder(request, (name, value) -> true)
                .method("POST", BodyPublishers.ofInputStream(() -> slowly(body, half, rest)))
                .build();
        var answer = program.calls().client().sendAsync(slow, BodyHandlers.ofString());
        assertThat(half.await(5, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(300);
        browser.delete(TOKENS + "/" + program.id());
        rest.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(401);
        int written = given.asSystem(
                sql -> sql.fetchCount(DELIVERY_ADDRESS, DELIVERY_ADDRESS.ADDRESS.startsWith("Склад, на который")));
        assertThat(written).isZero();
    }

    @Test
    void who_is_blocked_acts_through_no_program_either() {
        var program = Program.of(http, browser, ours, PRICES).calls();
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        String person = "/api/v1/people/" + maker.id();
        assertThat(administrator
                        .patch(person, Map.of("status", "BLOCKED"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(program.get(lists(ours)).problem()).isEqualTo(REFUSED);
        assertThat(administrator
                        .patch(person, Map.of("status", "ACTIVE"), "If-Match", "\"2\"")
                        .status())
                .isEqualTo(200);
        assertThat(program.get(lists(ours)).status()).isEqualTo(200);
    }

    @Test
    void a_right_taken_from_its_owner_is_gone_with_the_next_call() {
        var program = Program.of(http, browser, ours, PRICES, ADDRESSES).calls();
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(addAddress(program).status()).isEqualTo(201);
        var accountant = List.of(Map.of("role", "ACCOUNTANT", "organisationId", ours.id()));
        assertThat(administrator
                        .put("/api/v1/people/" + maker.id() + "/roles", accountant, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(addAddress(program).status()).isEqualTo(403);
        assertThat(program.get(lists(ours)).status()).isEqualTo(200);
    }

    @Test
    void people_roles_settings_tokens_and_ways_in_are_closed_to_programs() {
        var program = Program.of(http, browser, ours, PRICES, ADDRESSES, ORDERS).calls();
        for (String path : List.of(
                "session",
                "session/all",
                "session/passkeys",
                "people",
                "roles",
                "tokens",
                "invitations",
                "history",
                "live",
                "settings",
                "personal-data.zip",
                "consents",
                "organisations/" + ours.id() + "/entry-policy")) {
            var refused = program.get("/api/v1/" + path);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("/problems/access/not-for-tokens");
        }
        assertThat(program.post(TOKENS, Program.wanted(ours, PRICES)).status()).isEqualTo(403);
    }

    @Test
    void a_session_that_comes_along_counts_for_nothing() {
        var theirs = given.company(given.branch("U" + COUNT.incrementAndGet()), "Василёк");
        var made = browser.post(TOKENS, Program.wanted(ours, PRICES)).body();
        var visitor = http.signedIn(given.member(theirs, Role.COMPANY_ADMINISTRATOR));
        assertThat(visitor.get(lists(theirs)).status()).isEqualTo(200);
        String token = "Bearer " + made.path("token").asString();
        assertThat(visitor.get(lists(ours), "Authorization", token).status()).isEqualTo(200);
        assertThat(visitor.get(lists(theirs), "Authorization", token).status()).isEqualTo(404);
        assertThat(visitor.get(lists(theirs), "Authorization", "Bearer kbt_wrong")
                        .status())
                .isEqualTo(401);
        assertThat(visitor.get(lists(theirs)).status()).isEqualTo(200);
    }

    @Test
    void no_token_of_a_page_is_asked_for_but_with_a_session_it_still_is() {
        var program = Program.of(http, browser, ours, ADDRESSES).calls();
        assertThat(addAddress(program, "X-XSRF-TOKEN", "none").status()).isEqualTo(201);
        assertThat(addAddress(browser, "X-XSRF-TOKEN", "none").problem())
                .isEqualTo("/problems/platform/session-outdated");
        assertThat(addAddress(browser, "X-XSRF-TOKEN", "none", "Authorization", "Token x")
                        .problem())
                .isEqualTo("/problems/platform/session-outdated");
    }

    @Test
    void a_program_gets_its_own_first_answers_again_and_not_those_of_its_owner() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> address = Map.of("id", UUID.randomUUID(), "address", "Склад");
        assertThat(browser.post(addresses(), address, "Idempotency-Key", key).status())
                .isEqualTo(201);
        var reads = Program.of(http, browser, ours, PRICES).calls();
        assertThat(reads.post(addresses(), address, "Idempotency-Key", key).status())
                .isEqualTo(403);
        var writes = Program.of(http, browser, ours, ADDRESSES).calls();
        Map<String, Object> other = Map.of("id", UUID.randomUUID(), "address", "Ещё склад");
        var first = writes.post(addresses(), other, "Idempotency-Key", key);
        var again = writes.post(addresses(), other, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
    }

    @Test
    void whoever_guesses_is_slowed_and_holds_back_neither_programs_nor_people() {
        var program = Program.of(http, browser, ours, PRICES).calls();
        var guesser = Program.with(http, "kbt_guess");
        assertThat(IntStream.range(0, 101).map(i -> guesser.get(lists(ours)).status()))
                .contains(401, 429);
        var refused = guesser.get(lists(ours));
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 300);
        assertThat(program.get(lists(ours)).status()).isEqualTo(200);
        assertThat(http.signedIn(maker).get("/api/v1/session").status()).isEqualTo(200);
        given.asSystem(sql -> sql.deleteFrom(FAILED_PROOF).execute());
    }

    @Test
    void a_program_comes_from_the_networks_from_which_its_owner_may_come() {
        var owner = given.member(ours, Role.COMPANY_ADMINISTRATOR);
        TokenText text = TokenText.random();
        given.asSystem(sql -> sql.insertInto(ENTRY_POLICY)
                .set(ENTRY_POLICY.ID, UUID.randomUUID())
                .set(ENTRY_POLICY.ORGANISATION_ID, ours.id())
                .set(ENTRY_POLICY.NETWORKS, new String[] {"10.0.0.0/8"})
                .execute());
        given.asSystem(sql -> sql.insertInto(API_TOKEN)
                .set(API_TOKEN.ID, UUID.randomUUID())
                .set(API_TOKEN.PERSON_ID, owner.id())
                .set(API_TOKEN.CABINET, "CUSTOMER")
                .set(API_TOKEN.ORGANISATION_ID, ours.id())
                .set(API_TOKEN.NAME, "1С")
                .set(API_TOKEN.HASH, text.hash())
                .set(API_TOKEN.HINT, text.hint())
                .set(API_TOKEN.PERMISSIONS, new String[] {PRICES})
                .set(API_TOKEN.CREATED_AT, Instant.now())
                .set(API_TOKEN.EXPIRES_AT, Instant.now().plus(1, ChronoUnit.DAYS))
                .execute());
        assertThat(Program.with(http, text.value()).get(lists(ours)).problem())
                .isEqualTo("/problems/access/outside-network");
    }

    @Test
    void a_program_of_the_sellers_sees_what_its_maker_sees_and_does_what_its_token_says() {
        var theirs = given.company(given.branch("V" + COUNT.incrementAndGet()), "Василёк");
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        var program =
                Program.of(http, administrator, null, "ordering.report.read").calls();
        assertThat(program.get("/api/v1/organisations/" + ours.id()).status()).isEqualTo(200);
        assertThat(program.get("/api/v1/organisations/" + theirs.id()).status()).isEqualTo(200);
        assertThat(program.get("/api/v1/orders/overview").status()).isEqualTo(200);
        assertThat(program.patch("/api/v1/organisations/" + ours.id(), Map.of("name", "x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_call_by_token_asks_the_database_for_it_once_and_a_call_with_a_session_does_not() {
        var program = Program.of(http, browser, ours, PRICES).calls();
        program.get(lists(ours));
        browser.get(lists(ours));
        var byToken = statements.during(() -> program.get(lists(ours)));
        var bySession = statements.during(() -> browser.get(lists(ours)));
        assertThat(byToken).filteredOn(sql -> sql.contains("api_token")).hasSize(1);
        assertThat(bySession).noneMatch(sql -> sql.contains("api_token"));
    }

    private static String lists(Given.Customer customer) {
        return "/api/v1/contracts/" + customer.contractId() + "/price-lists";
    }

    private String addresses() {
        return "/api/v1/organisations/" + ours.id() + "/addresses";
    }

    private Http.Answer addAddress(Http.Browser by, String... headers) {
        return by.post(addresses(), Map.of("id", UUID.randomUUID(), "address", "Склад"), headers);
    }

    private void endYesterday(Program program) {
        Instant yesterday = Instant.now().minus(1, ChronoUnit.DAYS);
        given.asSystem(sql -> sql.update(API_TOKEN)
                .set(API_TOKEN.CREATED_AT, yesterday.minus(30, ChronoUnit.DAYS))
                .set(API_TOKEN.EXPIRES_AT, yesterday)
                .where(API_TOKEN.ID.eq(program.id()))
                .execute());
    }

    /** Half of the text at once, the rest when it is let through. */
    private static InputStream slowly(String text, CountDownLatch half, CountDownLatch rest) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int middle = bytes.length / 2;
        var second = new InputStream() {
            private final InputStream held = new ByteArrayInputStream(bytes, middle, bytes.length - middle);

            @Override
            public int read() throws IOException {
                half.countDown();
                try {
                    rest.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return held.read();
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(bytes, 0, middle), second);
    }
}
