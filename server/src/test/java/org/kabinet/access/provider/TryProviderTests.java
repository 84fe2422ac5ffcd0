package org.kabinet.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.database.TestDatabase;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What an administrator is told before anybody depends on a provider. */
@KabinetTest
class TryProviderTests {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String KEY = """
            {"keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",\
            "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}""";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer server;

    @Autowired
    Given given;

    @Autowired
    Http http;

    private Http.Browser administrator;
    private String path;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.set(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            String answer = answers.get(exchange.getRequestURI().getPath());
            byte[] bytes = String.valueOf(answer).getBytes(StandardCharsets.UTF_8);
            boolean token = exchange.getRequestURI().getPath().equals("/token");
            exchange.sendResponseHeaders(answer == null ? 404 : token ? 400 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        var company = given.company(given.branch("TRY" + COUNT.incrementAndGet()), "Company");
        administrator = http.signedIn(given.member(company, Role.COMPANY_ADMINISTRATOR))
                .always("X-Forwarded-For", "203.0.113.90");
        path = "/api/v1/organisations/" + company.id() + "/single-sign-on";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_is_wrong_is_said_in_the_order_in_which_it_can_be_mended() {
        assertThat(fault()).isEqualTo("NO_DISCOVERY");
        answers.put("/.well-known/openid-configuration", "<html>");
        assertThat(fault()).isEqualTo("NO_DISCOVERY");
        describe("issuer", "https://other.test");
        var other = trial(issuer(), "secret");
        assertThat(other.path("fault").asString()).isEqualTo("OTHER_ISSUER");
        assertThat(other.path("told").asString()).isEqualTo("https://other.test");
        describe("response_types_supported", "token");
        assertThat(fault()).isEqualTo("NO_CODE_FLOW");
        describe("code_challenge_methods_supported", "plain");
        assertThat(fault()).isEqualTo("NO_CODE_FLOW");
        describe("id_token_signing_alg_values_supported", "HS256");
        assertThat(fault()).isEqualTo("NO_SIGNATURE_WE_TRUST");
        describe("token_endpoint", "https://10.0.0.1/token");
        answers.put("/jwks", KEY);
        assertThat(fault()).isEqualTo("ADDRESS_REFUSED");
        describe("authorization_endpoint", "javascript:alert(1)");
        assertThat(fault()).isEqualTo("ADDRESS_REFUSED");
        describe("none", "none");
        answers.put("/token", "{\"error\":\"invalid_client\"}");
        assertThat(fault()).isEqualTo("CLIENT_REFUSED");
        answers.put("/token", "{\"error\":\"invalid_grant\"}");
        assertThat(administrator
                        .post(path + "/trial", fields(issuer(), "secret"))
                        .body()
                        .path("fault")
                        .isNull())
                .isTrue();
    }

    @Test
    void keys_that_are_not_there_are_missed() {
        describe("none", "none");
        answers.put("/jwks", "{\"keys\":[]}");
        assertThat(fault()).isEqualTo("NO_KEYS");
    }

    @Test
    void addresses_within_the_network_and_silent_ones_are_told_apart() {
        assertThat(trial("https://127.0.0.1:1", "secret").path("fault").asString())
                .isEqualTo("ADDRESS_REFUSED");
        assertThat(trial("http://company.test", "secret").path("fault").asString())
                .isEqualTo("ADDRESS_REFUSED");
        assertThat(trial("no address", "secret").path("fault").asString()).isEqualTo("ADDRESS_REFUSED");
        assertThat(trial("http://localhost:1", "secret").path("fault").asString())
                .isEqualTo("UNREACHABLE");
    }

    @Test
    void a_secret_that_is_kept_goes_nowhere_else_and_is_told_to_nobody() throws SQLException {
        describe("none", "none");
        answers.put("/jwks", KEY);
        answers.put("/token", "{\"error\":\"invalid_grant\"}");
        var saved = administrator.put(path, provider("top-secret"), "If-Match", "\"0\"");
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(saved.toString()).doesNotContain("top-secret");
        assertThat(administrator.get(path).toString()).doesNotContain("top-secret");
        var kept = administrator.post(path + "/trial", fields(issuer(), null));
        assertThat(kept.body().path("fault").isNull()).isTrue();
        assertThat(asked.get()).startsWith("Basic ");
        var elsewhere = administrator.post(path + "/trial", fields("https://evil.test", null));
        assertThat(elsewhere.body().at("/errors/0/code").asString()).isEqualTo("SECRET_ANEW");
        var moved = new HashMap<>(provider(""));
        moved.put("issuer", "https://evil.test");
        assertThat(administrator
                        .put(path, moved, "If-Match", "\"1\"")
                        .body()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("SECRET_ANEW");
        assertThat(recorded()).contains("SSO_PROVIDER").doesNotContain("top-secret");
    }

    private static String recorded() throws SQLException {
        try (var connection = TestDatabase.instance().owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select string_agg(w::text, ' ') from audit.waiting as w")) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private Map<String, Object> provider(String secret) {
        return Map.of(
                "name",
                "Company ID",
                "issuer",
                issuer(),
                "clientId",
                "kabinet",
                "clientSecret",
                secret,
                "domains",
                List.of("company.test"),
                "onlyWay",
                false,
                "active",
                true);
    }

    private void describe(String name, String value) {
        var told = new HashMap<String, String>();
        told.put("issuer", "\"" + issuer() + "\"");
        told.put("authorization_endpoint", "\"" + issuer() + "/authorize\"");
        told.put("token_endpoint", "\"" + issuer() + "/token\"");
        told.put("jwks_uri", "\"" + issuer() + "/jwks\"");
        told.put(name, name.endsWith("_supported") ? "[\"" + value + "\"]" : "\"" + value + "\"");
        var text = new StringBuilder();
        told.forEach((key, written) -> text.append(text.isEmpty() ? "{" : ",")
                .append('"')
                .append(key)
                .append("\":")
                .append(written));
        answers.put("/.well-known/openid-configuration", text.append('}').toString());
    }

    private String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String fault() {
        return trial(issuer(), "secret").path("fault").asString("");
    }

    private JsonNode trial(String issuer, String secret) {
        return administrator.post(path + "/trial", fields(issuer, secret)).body();
    }

    private static Map<String, @Nullable Object> fields(String issuer, @Nullable String secret) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("issuer", issuer);
        fields.put("clientId", "kabinet");
        fields.put("clientSecret", secret);
        return fields;
    }
}
