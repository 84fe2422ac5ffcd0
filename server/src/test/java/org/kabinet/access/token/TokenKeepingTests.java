package org.kabinet.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.access.token.Program.PRICES;
import static org.kabinet.access.token.Program.TOKENS;
import static org.kabinet.jooq.access.Tables.API_TOKEN;
import static org.kabinet.jooq.platform.Tables.IDEMPOTENCY;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.access.factor.Phone;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who makes tokens of what, sees them and takes them back. */
@KabinetTest
@SuppressWarnings("NullAway.Init")
class TokenKeepingTests {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    @Autowired
    WarnOfEnds warnOfEnds;

    private Given.Customer ours;
    private Given.Customer theirs;
    private Given.Person maker;
    private Http.Browser browser;

    @BeforeEach
    void twoCompanies() {
        int n = COUNT.incrementAndGet();
        ours = given.company(given.branch("K" + n), "Ромашка");
        theirs = given.company(given.branch("L" + n), "Василёк");
        maker = given.member(ours, Role.COMPANY_ADMINISTRATOR);
        browser = http.signedIn(maker);
    }

    @Test
    void a_token_is_shown_once_and_only_its_hash_is_kept() {
        var made = browser.post(TOKENS, Program.wanted(ours, PRICES));
        String token = made.body().path("token").asString();
        assertThat(token).matches("kbt_[\\w-]{43}");
        assertThat(made.header("cache-control")).contains("no-store");
        JsonNode listed = browser.get(TOKENS).body().get(0);
        assertThat(listed.path("hint").asString())
                .startsWith(token.substring(0, 8))
                .doesNotContain(token.substring(8, 39));
        assertThat(browser.get(TOKENS).body().toString()).doesNotContain(token.substring(8, 39));
        byte[] hash = given.asSystem(sql -> sql.select(API_TOKEN.HASH)
                .from(API_TOKEN)
                .where(API_TOKEN.ID.eq(id(made)))
                .fetchSingle()
                .value1());
        assertThat(hash).isEqualTo(new TokenText(token).hash());
    }

    @Test
    void a_second_click_makes_no_second_token_and_the_first_answer_is_kept_nowhere() {
        var wanted = Program.wanted(ours, PRICES);
        String key = UUID.randomUUID().toString();
        var one = CompletableFuture.supplyAsync(() -> browser.post(TOKENS, wanted, "Idempotency-Key", key));
        var other = CompletableFuture.supplyAsync(() -> browser.post(TOKENS, wanted, "Idempotency-Key", key));
        var answers = List.of(one.join(), other.join());
        assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers).extracting(Http.Answer::problem).contains("/problems/access/token-made");
        assertThat(browser.get(TOKENS).body().size()).isEqualTo(1);
        int kept =
                given.asSystem(sql -> sql.fetchCount(IDEMPOTENCY, IDEMPOTENCY.KEY.eq(key), IDEMPOTENCY.STATUS.eq(201)));
        assertThat(kept).isZero();
    }

    @Test
    void its_maker_shows_once_more_who_they_are() {
        var wrong = Program.wanted(ours, PRICES);
        wrong.put("password", "not-my-password");
        assertThat(browser.post(TOKENS, wrong).problem()).isEqualTo("/problems/access/password-needed");
        var phone = Phone.setUp(given, maker, browser);
        var wanted = Program.wanted(ours, PRICES);
        assertThat(browser.post(TOKENS, wanted).problem()).isEqualTo("/problems/access/code-needed");
        wanted.put("code", phone.code());
        assertThat(browser.post(TOKENS, wanted).status()).isEqualTo(201);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_before_anybody_is_asked_for_a_password() {
        var wanted = Program.wanted(ours, "ordering.stage.keep", "access.person.keep", "no.such.right");
        wanted.put("name", " ");
        wanted.put("days", 367);
        wanted.put("legalEntities", List.of(theirs.legalEntityId()));
        wanted.put("password", "");
        var refused = browser.post(TOKENS, wanted);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes())
                .containsExactlyInAnyOrder(
                        "REQUIRED",
                        "DAYS_WRONG",
                        "PERMISSION_NOT_FOR_TOKENS",
                        "PERMISSION_NOT_FOR_TOKENS",
                        "PERMISSION_UNKNOWN",
                        "LEGAL_ENTITY_UNKNOWN");
        wanted.put("legalEntities", List.of());
        assertThat(browser.post(TOKENS, wanted).codes()).contains("LEGAL_ENTITY_UNKNOWN");
    }

    @Test
    void nobody_puts_more_into_a_token_than_they_hold() {
        var role = Map.of(
                "likeness",
                "COMPANY_ADMINISTRATOR",
                "organisationId",
                ours.id(),
                "name",
                "Интегратор",
                "permissions",
                List.of("access.token.keep", PRICES));
        String integrator =
                browser.post("/api/v1/roles", role).body().path("id").asString();
        var person = given.member(ours, Role.ACCOUNTANT);
        var grants =
                List.of(Map.of("role", "COMPANY_ADMINISTRATOR", "roleId", integrator, "organisationId", ours.id()));
        assertThat(browser.put("/api/v1/people/" + person.id() + "/roles", grants, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        var their = http.signedIn(person);
        assertThat(their.post(TOKENS, Program.wanted(ours, PRICES, Program.ORDERS))
                        .codes())
                .containsExactly("PERMISSION_NOT_YOURS_TO_GIVE");
        assertThat(their.post(TOKENS, Program.wanted(ours, PRICES)).status()).isEqualTo(201);
        assertThat(http.signedIn(given.member(ours, Role.BUYER))
                        .post(TOKENS, Program.wanted(ours, PRICES))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_company_keeps_its_own_tokens_and_the_sellers_administrator_all() {
        var program = Program.of(http, browser, ours, PRICES);
        var colleague = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
        var stranger = http.signedIn(given.member(theirs, Role.COMPANY_ADMINISTRATOR));
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(colleague.get(TOKENS).body().size()).isEqualTo(1);
        assertThat(stranger.get(TOKENS).body().size()).isZero();
        assertThat(stranger.get(TOKENS + "?organisationId=" + ours.id()).status())
                .isEqualTo(404);
        assertThat(stranger.delete(TOKENS + "/" + program.id()).status()).isEqualTo(404);
        assertThat(stranger.post(TOKENS, Program.wanted(ours, PRICES)).status()).isEqualTo(404);
        assertThat(http.signedIn(given.member(ours, Role.BUYER)).get(TOKENS).status())
                .isEqualTo(403);
        assertThat(administrator.get(TOKENS).body().toString())
                .doesNotContain(program.id().toString());
        assertThat(administrator
                        .get(TOKENS + "?organisationId=" + ours.id())
                        .body()
                        .size())
                .isEqualTo(1);
        assertThat(administrator.post(TOKENS, Program.wanted(ours, PRICES)).status())
                .as("nobody makes a token for where they do not act")
                .isEqualTo(403);
        assertThat(administrator.delete(TOKENS + "/" + program.id()).status()).isEqualTo(204);
        assertThat(colleague.get(TOKENS).body().at("/0/state").asString()).isEqualTo("REVOKED");
    }

    @Test
    void of_two_who_revoke_at_once_both_are_served_and_it_is_told_once() {
        var program = Program.of(http, browser, ours, PRICES);
        var colleague = http.signedIn(given.member(ours, Role.COMPANY_ADMINISTRATOR));
        String path = TOKENS + "/" + program.id();
        var one = CompletableFuture.supplyAsync(() -> browser.delete(path).status());
        var other = CompletableFuture.supplyAsync(() -> colleague.delete(path).status());
        assertThat(List.of(one.join(), other.join())).containsExactly(204, 204);
        long told = browser.get("/api/v1/history?category=PEOPLE")
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.at("/object/id").asString().equals(program.id().toString()))
                .filter(it -> it.path("action").asString().equals("CHANGED"))
                .count();
        assertThat(told).isEqualTo(1);
    }

    @Test
    void its_owner_sees_when_and_from_where_it_was_used_last() {
        var program = Program.of(http, browser, ours, PRICES);
        assertThat(browser.get(TOKENS).body().at("/0/lastUsedAt").isNull()).isTrue();
        program.calls().get("/api/v1/organisations");
        JsonNode used = browser.get(TOKENS).body().get(0);
        assertThat(used.path("lastUsedFrom").asString()).isEqualTo("127.0.0.1");
        program.calls().get("/api/v1/organisations");
        assertThat(browser.get(TOKENS).body().at("/0/lastUsedAt").asString())
                .as("written once a minute")
                .isEqualTo(used.path("lastUsedAt").asString());
    }

    @Test
    void the_list_tells_which_of_them_work() {
        Program.of(http, browser, ours, PRICES);
        var colleague = given.member(ours, Role.COMPANY_ADMINISTRATOR);
        var theirBrowser = http.signedIn(colleague);
        var wanted = Program.wanted(ours, PRICES);
        wanted.put("legalEntities", List.of(ours.legalEntityId()));
        Program.of(http, theirBrowser, wanted);
        var administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        administrator.patch("/api/v1/people/" + colleague.id(), Map.of("status", "BLOCKED"), "If-Match", "\"1\"");
        JsonNode list = browser.get(TOKENS).body();
        assertThat(list.at("/0/state").asString()).isEqualTo("SLEEPS");
        assertThat(list.at("/0/legalEntities/0").asString()).isEqualTo("Ромашка");
        assertThat(list.at("/1/state").asString()).isEqualTo("WORKS");
        assertThat(list.at("/1/legalEntities").isNull()).isTrue();
        assertThat(list.at("/1/owner").asString()).startsWith("Person ");
    }

    @Test
    void the_history_names_the_person_and_the_token() {
        var wanted = Program.wanted(ours, Program.ADDRESSES);
        wanted.put("name", "Склад Ромашки");
        wanted.put("legalEntities", List.of(ours.legalEntityId()));
        var program = Program.of(http, browser, wanted);
        var refused = program.calls()
                .post("/api/v1/organisations/" + ours.id() + "/addresses", Map.of("address", "Ворота 3"));
        assertThat(refused.status()).isEqualTo(201);
        JsonNode history = browser.get("/api/v1/history").body().path("items");
        JsonNode deed = history.valueStream()
                .filter(it -> it.at("/object/label").asString("").equals("Ворота 3"))
                .findFirst()
                .orElseThrow();
        assertThat(deed.at("/who/id").asString()).isEqualTo(maker.id().toString());
        assertThat(deed.path("through").asString()).isEqualTo("Склад Ромашки");
        JsonNode making = history.valueStream()
                .filter(it -> it.at("/object/type").asString().equals("API_TOKEN"))
                .findFirst()
                .orElseThrow();
        assertThat(making.path("through").isNull()).isTrue();
        assertThat(making.path("changes").toString())
                .contains("Склад Ромашки", Program.ADDRESSES, "Ромашка")
                .doesNotContain("hash", "last_used");
    }

    @Test
    void its_owner_is_told_once_by_letter_a_week_before_it_ends() {
        var ending = Program.of(http, browser, ours, PRICES);
        Program.of(http, browser, ours, PRICES);
        var fresh = Program.wanted(ours, PRICES);
        fresh.put("days", 3);
        Program.of(http, browser, fresh);
        Instant now = Instant.now();
        given.asSystem(sql -> sql.update(API_TOKEN)
                .set(API_TOKEN.CREATED_AT, now.minus(30, ChronoUnit.DAYS))
                .set(API_TOKEN.EXPIRES_AT, now.plus(6, ChronoUnit.DAYS))
                .where(API_TOKEN.ID.eq(ending.id()))
                .execute());
        Actors.runAs(Actor.system(), warnOfEnds::now);
        Actors.runAs(Actor.system(), warnOfEnds::now);
        var letter = mailbox.letterTo(maker.login());
        assertThat(letter.subject()).contains("Через неделю закончится токен «1С: остатки»");
        assertThat(letter.link()).endsWith("/company");
        assertThat(mailbox.lettersTo(maker.login())).hasSize(1);
    }

    private static UUID id(Http.Answer made) {
        return UUID.fromString(made.body().path("id").asString());
    }
}
