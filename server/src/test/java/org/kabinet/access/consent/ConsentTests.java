package org.kabinet.access.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.access.Tables.CONSENT;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.audit.Tables.RECORD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.access.token.Program;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
@SuppressWarnings("NullAway.Init")
class ConsentTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final String NEEDED = "/problems/access/consent-needed";
    private static final String CHOSEN = "a-password-of-my-own";

    @Autowired
    Given given;

    @Autowired
    Http http;

    @Autowired
    Mailbox mailbox;

    private Given.Customer customer;
    private Http.Browser administrator;
    private String email;

    @BeforeEach
    void somebodyWhoPublishes() {
        int n = COUNT.incrementAndGet();
        customer = given.company(given.branch("C" + n), "Ромашка");
        administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        agree(administrator, current());
        email = "consenting" + n + "@test.kabinet";
    }

    @Test
    void whoever_comes_in_by_an_invitation_agrees_first_and_it_is_known_to_what_when_and_from_where() {
        publish("PERSONAL_DATA", "We keep your name");
        publish("TERMS", "Be kind");
        String key = invited();
        assertThat(accept(key, null).problem()).isEqualTo("/problems/access/details-refused");
        List<String> current = current();
        assertThat(accept(key, current.subList(0, 1))
                        .body()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("AGREEMENT_NEEDED");
        assertThat(accept(key, current).status()).isEqualTo(200);

        Http.Browser newcomer = signedIn();
        var own = newcomer.get("/api/v1/consents").body();
        assertThat(own.path("pending")).isEmpty();
        assertThat(own.path("given")).hasSize(2);
        assertThat(own.at("/given/0/address").asString()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        given.asSystem(sql -> sql.execute("select audit.seal()"));
        List<String> told = given.asSystem(sql -> sql.select(RECORD.ACTION)
                .from(RECORD)
                .join(PERSON)
                .on(RECORD.OBJECT_ID.eq(PERSON.ID.cast(String.class)))
                .where(RECORD.OBJECT_TYPE.eq("CONSENT"), PERSON.LOGIN.eq(email))
                .fetch(RECORD.ACTION));
        assertThat(told).isNotEmpty().containsOnly("CREATED");
    }

    @Test
    void a_new_version_is_asked_about_again_and_the_old_consent_stays_known() {
        publish("TERMS", "Be kind");
        Http.Browser buyer = http.signedIn(given.member(customer, Role.BUYER));
        assertThat(agree(buyer, current()).path("pending")).isEmpty();
        publish("TERMS", "Be kinder");
        var own = buyer.get("/api/v1/consents").body();
        assertThat(own.path("pending").valueStream().map(it -> it.path("text").asString()))
                .containsExactly("Be kinder");
        assertThat(own.path("given")
                        .valueStream()
                        .map(it -> it.at("/agreement/text").asString()))
                .contains("Be kind");
        assertThat(agree(buyer, current()).path("pending")).isEmpty();
        assertThat(agree(buyer, current()).path("given").size()).isEqualTo(given(buyer));
    }

    @Test
    void the_consent_to_the_processing_of_data_can_be_withdrawn_and_terms_cannot() {
        publish("PERSONAL_DATA", "We keep your name");
        publish("TERMS", "Be kind");
        Http.Browser buyer = http.signedIn(given.member(customer, Role.BUYER));
        agree(buyer, current());
        assertThat(buyer.post("/api/v1/consents/withdrawal", Map.of("kind", "TERMS"))
                        .body()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("CONSENT_STAYS");
        var own = buyer.post("/api/v1/consents/withdrawal", Map.of("kind", "PERSONAL_DATA"))
                .body();
        assertThat(own.path("pending").valueStream().map(it -> it.path("kind").asString()))
                .containsExactly("PERSONAL_DATA");
        assertThat(own.path("given")
                        .valueStream()
                        .filter(it -> it.at("/agreement/kind").asString().equals("PERSONAL_DATA"))
                        .map(it -> it.path("withdrawnAt").isNull()))
                .containsExactly(false);
        assertThat(agree(buyer, current()).path("pending")).isEmpty();
    }

    @Test
    void whoever_has_not_agreed_goes_on_in_the_session_they_have_as_soon_as_they_do() {
        publish("TERMS", "Be kind");
        Http.Browser buyer = http.signedIn(given.member(customer, Role.BUYER));
        Http.Browser manager = http.signedIn(given.staff(customer.branchId(), Role.MANAGER));
        agree(buyer, current());
        agree(manager, current());
        assertThat(buyer.get(ORGANISATIONS).status()).isEqualTo(200);
        publish("TERMS", "Be kinder");
        for (Http.Browser who : List.of(buyer, manager)) {
            Http.Answer refused = who.get(ORGANISATIONS);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo(NEEDED);
            assertThat(who.get("/api/v1/session").status()).isEqualTo(200);
            assertThat(who.get("/api/v1/personal-data.zip").status()).isEqualTo(200);
        }
        agree(buyer, current());
        assertThat(buyer.get(ORGANISATIONS).status()).isEqualTo(200);
        assertThat(manager.get(ORGANISATIONS).problem()).isEqualTo(NEEDED);
        assertThat(manager.send("DELETE", "/api/v1/session", null).status()).isEqualTo(204);
    }

    @Test
    void what_was_refused_for_want_of_a_consent_is_carried_out_when_it_is_sent_again() {
        publish("TERMS", "Be kind");
        Http.Browser buyer = http.signedIn(given.member(customer, Role.BUYER));
        String addresses = ORGANISATIONS + "/" + customer.id() + "/addresses";
        Map<String, Object> address = Map.of("label", "Склад", "address", "Тверь, Новая, 1");
        assertThat(buyer.send("POST", addresses, address, "Idempotency-Key", "the-same")
                        .problem())
                .isEqualTo(NEEDED);
        agree(buyer, current());
        assertThat(buyer.send("POST", addresses, address, "Idempotency-Key", "the-same")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whoever_withdraws_stops_at_once_with_all_their_programs() {
        publish("PERSONAL_DATA", "We keep your name");
        Http.Browser head = http.signedIn(given.member(customer, Role.COMPANY_ADMINISTRATOR));
        agree(head, current());
        Http.Browser program =
                Program.of(http, head, customer, "ordering.order.place").calls();
        assertThat(program.get(ORGANISATIONS).status()).isEqualTo(200);
        head.post("/api/v1/consents/withdrawal", Map.of("kind", "PERSONAL_DATA"));
        assertThat(head.get(ORGANISATIONS).problem()).isEqualTo(NEEDED);
        assertThat(program.get(ORGANISATIONS).problem()).isEqualTo(NEEDED);
        agree(head, current());
        assertThat(program.get(ORGANISATIONS).status()).isEqualTo(200);
    }

    @Test
    void whoever_registers_agrees_before_anybody_knows_them_and_it_becomes_theirs() {
        publish("PERSONAL_DATA", "We keep your address");
        Map<String, Object> request = new HashMap<>(Map.of("kind", "INDIVIDUAL", "email", email));
        assertThat(anybody()
                        .post("/api/v1/registrations", request)
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/agreements");
        request.put("agreements", current());
        assertThat(anybody().post("/api/v1/registrations", request).status()).isEqualTo(204);
        anybody()
                .post(
                        "/api/v1/registrations/completion",
                        Map.of("key", mailbox.letterTo(email).key(), "name", "Анна", "password", CHOSEN));
        var own = signedIn().get("/api/v1/consents").body();
        assertThat(own.path("pending")).isEmpty();
        assertThat(own.at("/given/0/address").asString()).isNotEmpty();
    }

    @Test
    void only_the_administrator_publishes_and_only_a_text_or_a_link() {
        Http.Browser supervisor = http.signedIn(given.overseer(Role.SUPERVISOR));
        assertThat(supervisor
                        .post("/api/v1/agreements", Map.of("kind", "TERMS", "text", "x"))
                        .status())
                .isEqualTo(403);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("kind", "TERMS"),
                Map.of("text", "x"),
                Map.of("kind", "TERMS", "link", "javascript:alert(1)"),
                Map.of("kind", "TERMS", "link", "/privacy"))) {
            assertThat(administrator.post("/api/v1/agreements", wrong).status()).isEqualTo(422);
        }
        int before = administrator.get("/api/v1/agreements/versions").body().size();
        assertThat(administrator
                        .post("/api/v1/agreements", Map.of("kind", "TERMS", "link", "https://example.org/terms"))
                        .body())
                .hasSize(before + 1);
        assertThat(anybody()
                        .get("/api/v1/agreements")
                        .body()
                        .valueStream()
                        .map(it -> it.path("link").asString()))
                .contains("https://example.org/terms");
        Http.Browser buyer = http.signedIn(given.member(customer, Role.BUYER));
        int all = given.asSystem(sql -> sql.fetchCount(CONSENT));
        agree(buyer, List.of(UUID.randomUUID().toString()));
        int still = given.asSystem(sql -> sql.fetchCount(CONSENT));
        assertThat(still).isEqualTo(all);
    }

    /** Whoever publishes has to agree as everybody else before they go on. */
    private void publish(String kind, String text) {
        assertThat(administrator
                        .post("/api/v1/agreements", Map.of("kind", kind, "text", text))
                        .status())
                .isEqualTo(201);
        agree(administrator, current());
    }

    private List<String> current() {
        return anybody()
                .get("/api/v1/agreements")
                .body()
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
    }

    private static JsonNode agree(Http.Browser who, List<String> agreements) {
        return who.post("/api/v1/consents", Map.of("agreements", agreements)).body();
    }

    private static int given(Http.Browser who) {
        return who.get("/api/v1/consents").body().path("given").size();
    }

    private String invited() {
        administrator.post(
                "/api/v1/invitations",
                Map.of("email", email, "grants", List.of(Map.of("role", "BUYER", "organisationId", customer.id()))));
        return mailbox.letterTo(email).key();
    }

    private Http.Answer accept(String key, @Nullable List<String> agreements) {
        Map<String, Object> body = new HashMap<>(Map.of("key", key, "name", "Анна", "password", CHOSEN));
        body.put("agreements", agreements);
        return anybody().post("/api/v1/invitations/acceptance", body);
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
}
