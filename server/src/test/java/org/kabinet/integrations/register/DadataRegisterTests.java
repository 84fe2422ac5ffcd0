package org.kabinet.integrations.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.organisations.RegisterAnswer;
import org.kabinet.organisations.RegisterAnswer.Why;
import org.kabinet.organisations.RegisteredCompany;
import org.kabinet.organisations.RegisteredCompany.State;
import tools.jackson.databind.json.JsonMapper;

/** The protocol as DaData publishes it for {@code findById/party}, answered by a real server. */
@SuppressWarnings("NullAway.Init")
class DadataRegisterTests {
    private static final String INN = "7707083893";
    private static final String KEY = "0123456789abcdef";

    /** After the example in the published description. */
    private static final String PUBLISHED = """
            {"suggestions": [
              {"value": "ПОВОЛЖСКИЙ БАНК ПАО СБЕРБАНК", "data": {"kpp": "631602006", "branch_type": "BRANCH", "type": "LEGAL",
               "state": {"status": "ACTIVE"}, "name": {"short_with_opf": "ПОВОЛЖСКИЙ БАНК ПАО СБЕРБАНК"}, "inn": "7707083893"}},
              {"value": "ПАО СБЕРБАНК", "unrestricted_value": "ПАО СБЕРБАНК", "data": {
               "kpp": "773601001", "capital": null,
               "management": {"name": "Греф Герман Оскарович", "post": "ПРЕЗИДЕНТ, ПРЕДСЕДАТЕЛЬ ПРАВЛЕНИЯ", "disqualified": null},
               "founders": null, "managers": null, "predecessors": null, "successors": null,
               "branch_type": "MAIN", "branch_count": 88, "source": null, "qc": null, "hid": "588c5f", "type": "LEGAL",
               "state": {"status": "ACTIVE", "code": null, "actuality_date": 1662940800000, "registration_date": 677376000000,
                         "liquidation_date": null},
               "opf": {"type": "2014", "code": "12247", "full": "Публичное акционерное общество", "short": "ПАО"},
               "name": {"full_with_opf": "ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО \\"СБЕРБАНК РОССИИ\\"", "short_with_opf": "ПАО СБЕРБАНК",
                        "latin": null, "full": "СБЕРБАНК РОССИИ", "short": "СБЕРБАНК"},
               "inn": "7707083893", "ogrn": "1027700132195", "okpo": "00032537", "okato": "45293554000",
               "address": {"value": "г Москва, ул Вавилова, д 19",
                           "unrestricted_value": "117312, г Москва, Академический р-н, ул Вавилова, д 19", "data": {"postal_code": "117312"}},
               "phones": null, "emails": null, "ogrn_date": 1029456000000, "okved_type": "2014"}}
            ]}""";

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final AtomicInteger questions = new AtomicInteger();
    private HttpServer server;
    private int status;
    private String answer;

    @BeforeEach
    void aService() throws IOException {
        status = 200;
        answer = PUBLISHED;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/suggestions/api/rs/4_1/rs/findById/party", this::answer);
        server.createContext("/slow/rs/4_1/rs/findById/party", this::trickle);
        server.createContext("/moved/rs/4_1/rs/findById/party", this::move);
        server.start();
    }

    @AfterEach
    void noService() {
        server.stop(0);
    }

    @Test
    void a_company_is_found_by_its_number_and_not_one_of_its_branches() {
        assertThat(register("/suggestions/api/").withInn(INN))
                .isEqualTo(new RegisterAnswer.Found(new RegisteredCompany(
                        "ПАО СБЕРБАНК",
                        "ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО \"СБЕРБАНК РОССИИ\"",
                        "773601001",
                        "1027700132195",
                        "117312, г Москва, Академический р-н, ул Вавилова, д 19",
                        State.ACTIVE)));
        assertThat(asked.get()).isEqualTo("POST application/json Token " + KEY + " {\"query\":\"7707083893\"}");
    }

    @Test
    void a_sole_trader_has_no_kpp_and_one_who_has_ended_says_so() {
        answer = """
                {"suggestions": [{"value": "ИП Морозов", "data": {"inn": "784806113663", "ogrn": "315784700000700", "type": "INDIVIDUAL",
                 "name": {"full_with_opf": "Индивидуальный предприниматель Морозов Алексей", "short_with_opf": "ИП Морозов Алексей"},
                 "state": {"status": "LIQUIDATED"}, "address": {"value": "г Санкт-Петербург"}}}]}""";
        assertThat(register("/suggestions/api").withInn("784806113663"))
                .isEqualTo(new RegisterAnswer.Found(new RegisteredCompany(
                        "ИП Морозов Алексей",
                        "Индивидуальный предприниматель Морозов Алексей",
                        null,
                        "315784700000700",
                        "г Санкт-Петербург",
                        State.LIQUIDATED)));
    }

    @Test
    void whom_it_does_not_know_is_unknown_and_whatever_goes_wrong_is_silence() {
        answer = "{\"suggestions\":[]}";
        assertThat(register("/suggestions/api").withInn(INN)).isEqualTo(new RegisterAnswer.Unknown());
        answer = PUBLISHED;
        assertThat(register("/suggestions/api").withInn("7728168971"))
                .as("an answer about somebody else")
                .isEqualTo(new RegisterAnswer.Unknown());
        answer = "<html>";
        assertThat(why("/suggestions/api")).isEqualTo(Why.NOT_UNDERSTOOD);
        status = 500;
        assertThat(why("/suggestions/api")).isEqualTo(Why.NOT_UNDERSTOOD);
        status = 403;
        assertThat(why("/suggestions/api")).isEqualTo(Why.KEY_REFUSED);
        status = 429;
        assertThat(why("/suggestions/api")).isEqualTo(Why.TOO_OFTEN);
        server.stop(0);
        assertThat(why("/suggestions/api")).isEqualTo(Why.UNREACHABLE);
    }

    @Test
    void it_follows_no_redirection_and_waits_for_no_answer_that_trickles() {
        assertThat(why("/moved")).isEqualTo(Why.NOT_UNDERSTOOD);
        assertThat(questions.get()).isZero();
        long begun = System.nanoTime();
        assertThat(why("/slow")).isEqualTo(Why.UNREACHABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(9));
        answer = "{\"suggestions\":[\"" + "x".repeat(3 * 1024 * 1024) + "\"]}";
        assertThat(why("/suggestions/api")).isEqualTo(Why.UNREACHABLE);
    }

    @Test
    void it_goes_to_no_address_within_the_network_unless_that_is_allowed() {
        for (String url : new String[] {
            "https://localhost:" + server.getAddress().getPort(),
            "https://127.0.0.1",
            "https://10.1.2.3",
            "https://192.168.1.1",
            "https://169.254.169.254",
            "https://100.64.0.1",
            "https://[::1]",
            "https://[fd00::1]",
            "https://[::ffff:10.0.0.1]",
            "http://8.8.8.8",
            "file:///etc/passwd",
            "not an address"
        }) {
            var settings = new RegisterSettings(url, KEY, false);
            assertThat(new DadataRegister(settings, new JsonMapper()).withInn(INN))
                    .as(url)
                    .isEqualTo(new RegisterAnswer.Silent(Why.ADDRESS_REFUSED));
        }
        assertThat(questions.get()).isZero();
    }

    @Test
    void without_a_key_there_is_none_and_the_key_is_told_to_nobody() {
        var nobody = new RegisterSettings("https://suggestions.dadata.ru/suggestions/api", "", false);
        assertThat(new DadataRegister(nobody, new JsonMapper()).open()).isFalse();
        assertThat(new DadataRegister(nobody, new JsonMapper()).withInn(INN))
                .isEqualTo(new RegisterAnswer.Silent(Why.NOT_CONFIGURED));
        assertThat(new RegisterSettings("https://a", KEY, false)).hasToString("RegisterSettings[https://a]");
    }

    private DadataRegister register(String path) {
        String url = "http://localhost:" + server.getAddress().getPort() + path;
        return new DadataRegister(new RegisterSettings(url, KEY, true), new JsonMapper());
    }

    private Why why(String path) {
        return register(path).withInn(INN) instanceof RegisterAnswer.Silent(Why why) ? why : Why.NOT_CONFIGURED;
    }

    private void answer(HttpExchange exchange) throws IOException {
        questions.incrementAndGet();
        asked.set(String.join(
                " ",
                exchange.getRequestMethod(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private void move(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", "/suggestions/api/rs/4_1/rs/findById/party");
        exchange.sendResponseHeaders(307, -1);
        exchange.close();
    }

    private void trickle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
