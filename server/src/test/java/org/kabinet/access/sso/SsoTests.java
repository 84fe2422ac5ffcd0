package org.kabinet.access.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.SSO_ATTEMPT;
import static org.kabinet.jooq.access.Tables.SSO_IDENTITY;
import static org.kabinet.jooq.access.Tables.SSO_PROVIDER;

import java.net.IDN;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kabinet.access.factor.Phone;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Coming in by a real OpenID Connect server. */
@KabinetTest
class SsoTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String SSO = "/api/v1/session/sso";

    private static IdentityServer server;

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Given.Customer company;
    private Given.Person keeper;
    private String domain;
    private Http.Browser administrator;

    @BeforeAll
    static void start() {
        server = new IdentityServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void connected() {
        server.bent.clear();
        int number = COUNT.incrementAndGet();
        company = given.company(given.branch("SSO" + number), "Sever " + number);
        domain = "sever" + number + ".test";
        keeper = given.member(company, Role.COMPANY_ADMINISTRATOR);
        administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        assertThat(save(fields(), 0).status()).isEqualTo(200);
        confirm(domain);
        server.knows("https://portal.test/sso/" + company.id());
    }

    @Test
    void a_colleague_comes_in_and_is_known_from_then_on() {
        var person = colleague("ivan");
        assertThat(comesIn(person.login()).body().at("/person/login").asString())
                .isEqualTo(person.login());
        server.bent.put("email", "another@elsewhere.test");
        server.bent.put("email_verified", false);
        var browser = browser();
        var again = back(browser, server.signIn(begin(browser), person.login()));
        assertThat(again.body().at("/person/id").asString())
                .isEqualTo(person.id().toString());
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(linked(person)).isEqualTo(1);
    }

    @Test
    void the_button_is_offered_by_domain_alone() {
        colleague("ivan");
        var offer = browser().get(SSO + "?domain=" + domain.toUpperCase());
        assertThat(offer.body().at("/provider/name").asString()).isEqualTo("Sever ID");
        assertThat(browser()
                        .get(SSO + "?domain=nobody.test")
                        .body()
                        .at("/provider")
                        .isNull())
                .isTrue();
        assertThat(browser().get(SSO + "?domain=%27%3B").body().at("/provider").isNull())
                .isTrue();
        assertThat(save(Map.of("active", false), 1).status()).isEqualTo(200);
        assertThat(browser()
                        .get(SSO + "?domain=" + domain)
                        .body()
                        .at("/provider")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_domain_counts_only_after_the_seller_has_confirmed_it() {
        var person = given.member(company, Role.BUYER);
        renamed(person, "late@other-" + domain);
        assertThat(save(Map.of("domains", List.of(domain, "other-" + domain)), 1)
                        .body()
                        .at("/domains")
                        .toString())
                .contains("{\"domain\":\"other-" + domain + "\",\"confirmed\":false}");
        assertThat(browser()
                        .get(SSO + "?domain=other-" + domain)
                        .body()
                        .at("/provider")
                        .isNull())
                .isTrue();
        assertThat(comesIn("late@other-" + domain).problem()).isEqualTo("/problems/access/sso-foreign");
        confirm("other-" + domain);
        assertThat(comesIn("late@other-" + domain).status()).isEqualTo(200);
    }

    @Test
    void domains_in_letters_of_any_alphabet_are_the_same_domains() {
        var person = given.member(company, Role.BUYER);
        String cyrillic = "склад" + domain.replaceAll("\\D", "") + ".рф";
        renamed(person, "ivan@" + cyrillic);
        assertThat(save(Map.of("domains", List.of(cyrillic)), 1)
                        .body()
                        .at("/domains/0/domain")
                        .asString())
                .isEqualTo(cyrillic);
        confirm(cyrillic);
        assertThat(browser()
                        .get(SSO + "?domain=" + URLEncoder.encode(cyrillic, StandardCharsets.UTF_8))
                        .body()
                        .at("/provider/name")
                        .asString())
                .isEqualTo("Sever ID");
        server.bent.put("email", "ivan@" + cyrillic);
        assertThat(comesIn("ivan", IDN.toASCII(cyrillic)).status()).isEqualTo(200);
    }

    @Test
    void nobody_takes_the_domain_of_another() {
        var other = given.company(company.branchId(), "Other");
        var theirs = http.signedIn(given.member(other, Role.COMPANY_ADMINISTRATOR));
        var path = "/api/v1/organisations/" + other.id() + "/single-sign-on";
        assertThat(theirs.put(path, fields(), "If-Match", "\"0\"").status()).isEqualTo(200);
        assertThat(administrator
                        .post(path + "/confirmation", Map.of("domains", List.of(domain)))
                        .body()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("DOMAIN_TAKEN");
        assertThat(theirs.post(path + "/confirmation", Map.of("domains", List.of(domain)))
                        .status())
                .isEqualTo(403);
    }

    static List<Map<String, Object>> lies() {
        return List.of(
                Map.of("nonce", "another"),
                Map.of("nonce", ""),
                Map.of("aud", List.of("somebody-else")),
                Map.of("aud", List.of(IdentityServer.CLIENT, "somebody-else"), "azp", ""),
                Map.of("aud", List.of(IdentityServer.CLIENT, "somebody-else"), "azp", "somebody-else"),
                Map.of("azp", "somebody-else"),
                Map.of("iss", "https://other.test"),
                Map.of("exp", Instant.now().minusSeconds(120)),
                Map.of("nbf", Instant.now().plusSeconds(600)),
                Map.of("iat", Instant.now().plusSeconds(600)),
                Map.of("sub", " "));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void what_was_not_said_by_the_provider_to_us_now_is_not_believed(Map<String, Object> lie) {
        var person = colleague("ivan");
        server.bent.putAll(lie);
        assertThat(comesIn(person.login()).problem()).isEqualTo("/problems/access/sso-refused");
        assertThat(linked(person)).isZero();
    }

    @Test
    void an_address_that_is_not_proven_links_nobody() {
        var person = colleague("ivan");
        for (Object unproven : List.of(false, "", "no", 0)) {
            server.bent.put("email_verified", unproven);
            assertThat(comesIn(person.login()).problem()).isEqualTo("/problems/access/sso-unverified");
        }
        server.bent.put("xms_edov", "1");
        assertThat(comesIn(person.login()).status()).isEqualTo(200);
    }

    @Test
    void a_provider_speaks_for_its_own_domain_only() {
        var person = colleague("ivan");
        renamed(person, "ivan@elsewhere.test");
        assertThat(comesIn("ivan@elsewhere.test").problem()).isEqualTo("/problems/access/sso-foreign");
        server.bent.put("email", "");
        assertThat(comesIn("ivan@elsewhere.test").problem()).isEqualTo("/problems/access/sso-foreign");
    }

    @Test
    void strangers_and_people_of_others_are_refused_in_the_same_words() {
        var stranger = given.member(given.company(company.branchId(), "Stranger"), Role.BUYER);
        renamed(stranger, "stranger@" + domain);
        var theirs = comesIn("stranger@" + domain);
        assertThat(theirs.problem()).isEqualTo("/problems/access/sso-unknown");
        assertThat(words(comesIn("nobody@" + domain))).isEqualTo(words(theirs));
        var staff = given.overseer(Role.ADMINISTRATOR);
        renamed(staff, "boss@" + domain);
        assertThat(words(comesIn("boss@" + domain))).isEqualTo(words(theirs));
        assertThat(linked(stranger) + linked(staff)).isZero();
    }

    @Test
    void who_also_works_for_another_company_is_not_let_in_by_one_of_them() {
        var person = colleague("ivan");
        given.grant(
                person.id(),
                Role.BUYER,
                given.company(company.branchId(), "Other").id(),
                null);
        assertThat(comesIn(person.login()).problem()).isEqualTo("/problems/access/sso-beyond");
        assertThat(linked(person)).isZero();
    }

    @Test
    void a_session_by_a_provider_ends_when_the_person_gets_a_role_elsewhere() {
        var person = colleague("ivan");
        var browser = browser();
        assertThat(back(browser, server.signIn(begin(browser), person.login())).status())
                .isEqualTo(200);
        var byPassword = http.signedIn(person);
        var elsewhere = given.company(company.branchId(), "Elsewhere");
        var roles = List.of(
                Map.of("role", "BUYER", "organisationId", company.id()),
                Map.of("role", "BUYER", "organisationId", elsewhere.id()));
        var now = administrator.get("/api/v1/people/" + person.id());
        var saved =
                administrator.put("/api/v1/people/" + person.id() + "/roles", roles, "If-Match", now.header("etag"));
        assertThat(saved.status()).as(saved.toString()).isLessThan(300);
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(browser.get("/api/v1/orders").status()).isEqualTo(401);
        assertThat(byPassword.get("/api/v1/session").status()).isEqualTo(200);
    }

    @Test
    void an_answer_is_good_once_and_in_the_browser_that_asked() {
        var person = colleague("ivan");
        var browser = browser();
        URI answer = server.signIn(begin(browser), person.login());
        var thief = browser();
        begin(thief);
        assertThat(back(thief, answer).problem()).isEqualTo("/problems/access/sso-over");
        assertThat(back(browser(), answer).problem()).isEqualTo("/problems/access/sso-over");
        assertThat(back(browser, answer).status()).isEqualTo(200);
        assertThat(back(browser, answer).problem()).isEqualTo("/problems/access/sso-over");
    }

    @Test
    void a_code_is_worth_nothing_with_another_question() {
        var person = colleague("ivan");
        var browser = browser();
        var first = parameters(server.signIn(begin(browser), person.login()));
        var second = parameters(server.signIn(begin(browser), person.login()));
        assertThat(back(browser, second.get("state"), first.get("code")).problem())
                .isEqualTo("/problems/access/sso-refused");
        assertThat(back(browser, first.get("state"), "made-up").problem()).isEqualTo("/problems/access/sso-refused");
        assertThat(back(browser, "made-up", second.get("code")).problem()).isEqualTo("/problems/access/sso-over");
    }

    @Test
    void an_answer_that_comes_late_or_by_another_issuer_is_worth_nothing() {
        var person = colleague("ivan");
        var browser = browser();
        URI answer = server.signIn(begin(browser), person.login());
        given.asSystem(sql -> sql.update(SSO_ATTEMPT)
                .set(SSO_ATTEMPT.EXPIRES_AT, Instant.EPOCH)
                .execute());
        assertThat(back(browser, answer).problem()).isEqualTo("/problems/access/sso-over");
        var parameters = parameters(server.signIn(begin(browser), person.login()));
        parameters.put("issuer", "https://other.test");
        assertThat(browser.post(SSO + "/return", parameters).problem()).isEqualTo("/problems/access/sso-refused");
    }

    @Test
    void who_declines_at_the_provider_is_told_so() {
        var browser = browser();
        String state = parameters(URI.create(begin(browser))).get("state");
        assertThat(back(browser, state, null).problem()).isEqualTo("/problems/access/sso-declined");
    }

    @Test
    void a_provider_that_is_switched_off_in_the_middle_lets_nobody_in() {
        var person = colleague("ivan");
        var browser = browser();
        var offer = browser.get(SSO + "?domain=" + domain).body().at("/provider/id");
        URI answer = server.signIn(begin(browser), person.login());
        assertThat(save(Map.of("active", false), 1).status()).isEqualTo(200);
        assertThat(back(browser, answer).problem()).isEqualTo("/problems/access/sso-off");
        assertThat(browser.post(SSO, Map.of("provider", offer.asString())).problem())
                .isEqualTo("/problems/access/sso-off");
    }

    private String sessions() {
        return "/api/v1/organisations/" + company.id() + "/single-sign-on/sessions";
    }

    private Http.Browser vouchedFor(Given.Person person) {
        var browser = browser();
        assertThat(back(browser, server.signIn(begin(browser), person.login())).status())
                .isEqualTo(200);
        return browser;
    }

    @Test
    void switching_a_provider_off_puts_out_who_is_in_by_it_and_nobody_else() {
        var ivan = colleague("ivan");
        var first = vouchedFor(ivan);
        var second = vouchedFor(ivan);
        var olga = vouchedFor(colleague("olga"));
        var byPassword = http.signedIn(ivan);
        assertThat(http.signedIn(keeper).get(sessions()).body().at("/open").asInt())
                .isEqualTo(3);
        assertThat(byPassword.get(sessions()).status()).isEqualTo(403);

        assertThat(save(Map.of("name", "Another name"), 1).status()).isEqualTo(200);
        assertThat(first.get("/api/v1/session").status()).isEqualTo(200);

        assertThat(save(Map.of("active", false), 2).status()).isEqualTo(200);
        for (var out : List.of(first, second, olga)) {
            assertThat(out.get("/api/v1/session").status()).isEqualTo(401);
            assertThat(out.get("/api/v1/orders").status()).isEqualTo(401);
        }
        assertThat(byPassword.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(http.signedIn(keeper).get(sessions()).body().at("/open").asInt())
                .isZero();
    }

    @Test
    void parting_with_a_provider_or_taking_another_puts_them_out_as_well() {
        var ivan = colleague("ivan");
        var before = vouchedFor(ivan);
        assertThat(save(Map.of("issuer", "https://another.test"), 1).status()).isEqualTo(200);
        assertThat(before.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(save(fields(), 2).status()).isEqualTo(200);
        var again = vouchedFor(ivan);
        assertThat(http.signedIn(keeper)
                        .delete("/api/v1/organisations/" + company.id() + "/single-sign-on")
                        .status())
                .isEqualTo(204);
        assertThat(again.get("/api/v1/session").status()).isEqualTo(401);
    }

    @Test
    void who_is_asked_for_a_code_when_the_provider_is_switched_off_does_not_come_in_by_it_any_more() {
        var person = colleague("ivan");
        var phone = Phone.setUp(given, person, http.signedIn(person));
        var browser = browser();
        assertThat(back(browser, server.signIn(begin(browser), person.login())).problem())
                .isEqualTo("/problems/access/second-factor-needed");
        assertThat(save(Map.of("active", false), 1).status()).isEqualTo(200);
        assertThat(browser.post("/api/v1/session/second-factor", Map.of("code", phone.code()))
                        .problem())
                .isEqualTo("/problems/access/sso-off");
    }

    @Test
    void new_keys_are_taken_up_and_those_of_others_are_not() {
        var person = colleague("ivan");
        assertThat(comesIn(person.login()).status()).isEqualTo(200);
        server.changeKey();
        assertThat(comesIn(person.login()).status()).isEqualTo(200);
    }

    @Test
    void a_provider_that_is_silent_is_named() {
        given.asSystem(sql -> sql.update(SSO_PROVIDER)
                .set(SSO_PROVIDER.ISSUER, "http://localhost:1")
                .where(SSO_PROVIDER.ORGANISATION_ID.eq(company.id()))
                .execute());
        var browser = browser();
        var provider = browser.get(SSO + "?domain=" + domain).body().at("/provider/id");
        var refusal = browser.post(SSO, Map.of("provider", provider.asString()));
        assertThat(refusal.problem()).isEqualTo("/problems/access/sso-silent");
        assertThat(refusal.toString()).contains("Sever ID").doesNotContain("localhost");
    }

    @Test
    void who_is_blocked_stays_outside() {
        var person = colleague("ivan");
        assertThat(comesIn(person.login()).status()).isEqualTo(200);
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.STATUS, "BLOCKED")
                .where(PERSON.ID.eq(person.id()))
                .execute());
        assertThat(comesIn(person.login()).problem()).isEqualTo("/problems/access/blocked");
    }

    @Test
    void a_second_factor_is_asked_for_unless_it_was_shown_there() {
        var person = colleague("ivan");
        var phone = Phone.setUp(given, person, http.signedIn(person));
        var browser = browser();
        var half = back(browser, server.signIn(begin(browser), person.login()));
        assertThat(half.problem()).isEqualTo("/problems/access/second-factor-needed");
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(browser.post("/api/v1/session/second-factor", Map.of("code", phone.code()))
                        .status())
                .isEqualTo(200);
        server.bent.put("amr", List.of("pwd", "mfa"));
        assertThat(comesIn(person.login()).status()).isEqualTo(200);
    }

    @Test
    void where_it_is_the_only_way_a_password_opens_nothing() {
        var person = colleague("ivan");
        var outside = given.member(company, Role.BUYER);
        assertThat(save(Map.of("onlyWay", true), 1).body().at("/errors/0/code").asString())
                .isEqualTo("ONLY_WAY_UNTRIED");
        assertThat(comesIn(person.login()).status()).isEqualTo(200);
        assertThat(save(Map.of("onlyWay", true), 1).status()).isEqualTo(200);
        assertThat(byPassword(person.login()).problem()).isEqualTo("/problems/access/sso-only");
        assertThat(byPassword(outside.login()).status()).isEqualTo(200);
        assertThat(comesIn(person.login()).status()).isEqualTo(200);
        assertThat(browser()
                        .get(SSO + "?domain=" + domain)
                        .body()
                        .at("/provider/onlyWay")
                        .asBoolean())
                .isTrue();
        assertThat(save(Map.of("active", false, "onlyWay", true), 2).status()).isEqualTo(200);
        assertThat(byPassword(person.login()).status()).isEqualTo(200);
    }

    @Test
    void who_may_not_do_everything_there_decides_nothing_about_it() {
        var path = "/api/v1/organisations/" + company.id() + "/single-sign-on";
        var ofOneEntity =
                http.signedIn(given.memberOf(given.anotherEntity(company, "Another"), Role.COMPANY_ADMINISTRATOR));
        var made = keepersRole(List.of("access.person.keep", "access.person.invite", "access.role.keep"));
        for (var browser : List.of(ofOneEntity, made)) {
            assertThat(browser.get(path).status()).isEqualTo(403);
            assertThat(browser.put(path, fields(), "If-Match", "\"1\"").status())
                    .isEqualTo(403);
            assertThat(browser.delete(path).status()).isEqualTo(403);
        }
        assertThat(http.signedIn(keeper).get(path).status()).isEqualTo(200);
    }

    @Test
    void the_seller_has_a_provider_of_its_own_and_its_administrators_a_way_round() {
        var staff = given.staff(company.branchId(), Role.MANAGER);
        var boss = given.overseer(Role.ADMINISTRATOR);
        String own = "seller-" + domain;
        renamed(staff, "manager@" + own);
        renamed(boss, "boss@" + own);
        server.knows("https://portal.test/sso/seller");
        var fields = new HashMap<>(fields());
        fields.put("domains", List.of(own));
        var path = "/api/v1/single-sign-on";
        assertThat(administrator.put(path, fields, "If-Match", "\"0\"").status())
                .isEqualTo(200);
        assertThat(comesIn("manager@" + own, own).status()).isEqualTo(200);
        fields.put("onlyWay", true);
        fields.remove("clientSecret");
        assertThat(administrator.put(path, fields, "If-Match", "\"1\"").status())
                .isEqualTo(200);
        assertThat(byPassword("manager@" + own).problem()).isEqualTo("/problems/access/sso-only");
        assertThat(byPassword("boss@" + own).status()).isEqualTo(200);
        assertThat(administrator.delete(path).status()).isEqualTo(204);
        assertThat(byPassword("manager@" + own).status()).isEqualTo(200);
    }

    /** Somebody who holds a role that the company has made. */
    private Http.Browser keepersRole(List<String> permissions) {
        var role = Map.of(
                "likeness",
                "COMPANY_ADMINISTRATOR",
                "organisationId",
                company.id(),
                "name",
                "Keeper",
                "permissions",
                permissions);
        var made = http.signedIn(keeper).post("/api/v1/roles", role);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var person = given.member(company);
        given.asSystem(sql -> sql.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ID, UUID.randomUUID())
                .set(ROLE_GRANT.PERSON_ID, person.id())
                .set(ROLE_GRANT.ROLE, "COMPANY_ADMINISTRATOR")
                .set(ROLE_GRANT.ROLE_ID, UUID.fromString(made.body().path("id").asString()))
                .set(ROLE_GRANT.ORGANISATION_ID, company.id())
                .set(ROLE_GRANT.GRANTED_AT, Instant.now())
                .execute());
        return http.signedIn(person);
    }

    private static String words(Http.Answer refusal) {
        return refusal.toString().replaceFirst("\"id\":\"[^\"]*\"", "");
    }

    private Map<String, Object> fields() {
        return Map.of(
                "name",
                "Sever ID",
                "issuer",
                server.issuer(),
                "clientId",
                IdentityServer.CLIENT,
                "clientSecret",
                IdentityServer.SECRET,
                "domains",
                List.of(domain),
                "onlyWay",
                false,
                "active",
                true);
    }

    private Http.Answer save(Map<String, ?> changes, long version) {
        var all = new HashMap<String, Object>(fields());
        all.putAll(changes);
        return http.signedIn(keeper)
                .put(
                        "/api/v1/organisations/" + company.id() + "/single-sign-on",
                        all,
                        "If-Match",
                        "\"" + version + "\"");
    }

    private void confirm(String confirmed) {
        assertThat(administrator
                        .post(
                                "/api/v1/organisations/" + company.id() + "/single-sign-on/confirmation",
                                Map.of("domains", List.of(confirmed)))
                        .status())
                .isEqualTo(204);
    }

    private Given.Person colleague(String name) {
        var person = given.member(company, Role.BUYER);
        renamed(person, name + "@" + domain);
        return new Given.Person(person.id(), name + "@" + domain);
    }

    private void renamed(Given.Person person, String login) {
        given.asSystem(sql -> sql.update(PERSON)
                .set(PERSON.LOGIN, login)
                .where(PERSON.ID.eq(person.id()))
                .execute());
    }

    private int linked(Given.Person person) {
        return given.asSystem(sql -> sql.fetchCount(SSO_IDENTITY, SSO_IDENTITY.PERSON_ID.eq(person.id())));
    }

    private Http.Browser browser() {
        var browser = http.anonymous();
        browser.get("/api/v1/session");
        return browser;
    }

    private Http.Answer byPassword(String login) {
        return browser().post("/api/v1/session", Map.of("login", login, "password", Given.PASSWORD));
    }

    private Http.Answer comesIn(String person) {
        return comesIn(person, domain);
    }

    private Http.Answer comesIn(String person, String by) {
        var browser = browser();
        return back(browser, server.signIn(begin(browser, by), person));
    }

    private String begin(Http.Browser browser) {
        return begin(browser, domain);
    }

    private static String begin(Http.Browser browser, String by) {
        var provider = browser.get(SSO + "?domain=" + by).body().at("/provider/id");
        var sent = browser.post(SSO, Map.of("provider", UUID.fromString(provider.asString())));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        return sent.body().path("address").asString();
    }

    private static Http.Answer back(Http.Browser browser, URI answer) {
        var parameters = parameters(answer);
        return back(browser, parameters.get("state"), parameters.get("code"));
    }

    private static Http.Answer back(Http.Browser browser, @Nullable String state, @Nullable String code) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("state", state);
        body.put("code", code);
        return browser.post(SSO + "/return", body);
    }

    private static Map<String, String> parameters(URI address) {
        return Arrays.stream(address.getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, HashMap::new));
    }
}
