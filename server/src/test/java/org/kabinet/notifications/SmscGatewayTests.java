package org.kabinet.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kabinet.platform.outgoing.Outgoing;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The protocol as SMSC publishes it for {@code send.php}, answered by a real server. */
@SuppressWarnings("NullAway.Init")
class SmscGatewayTests {
    private static final String SECRET = "password-of-the-gateway";
    private static final PhoneNumber NUMBER = new PhoneNumber("+79161234567");

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer server;
    private AnnotationConfigApplicationContext context;
    private int status;
    private String answer;

    @BeforeEach
    void aGateway() throws IOException {
        status = 200;
        answer = "{\"id\": 1234, \"cnt\": 1}";
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/sys/send.php", this::answer);
        server.start();
        context = new AnnotationConfigApplicationContext();
        TestPropertyValues.of("kabinet.outgoing.private-hosts=localhost").applyTo(context);
        context.register(Outgoing.class);
        context.refresh();
    }

    @AfterEach
    void noGateway() {
        context.close();
        server.stop(0);
    }

    @Test
    void a_message_is_asked_for_as_published_and_the_secret_is_in_the_body_alone() {
        assertThat(send("portal")).isNull();
        assertThat(asked.get())
                .isEqualTo(
                        "POST /sys/send.php application/x-www-form-urlencoded login=portal&psw=" + SECRET
                                + "&phones=79161234567&mes=Войти: https://portal.test/enter#k_-&sender=SEVER&charset=utf-8&fmt=3");
        assertThat(send("")).isNull();
        assertThat(asked.get()).contains(" apikey=" + SECRET + "&phones=").doesNotContain("psw", "login=");
    }

    @ParameterizedTest
    @CsvSource({
        "1, true, parameters error",
        "2, false, authorise error",
        "3, false, no money",
        "4, false, ip is blocked",
        "5, true, invalid date",
        "6, true, message is denied",
        "7, true, invalid number",
        "8, true, can not to deliver",
        "9, false, duplicate request"
    })
    void what_cannot_be_mended_is_given_up_and_the_rest_is_tried_again(int code, boolean forGood, String told) {
        answer = "{\"error\": \"" + told + "\", \"error_code\": " + code + "}";
        assertThat(send("portal")).isEqualTo(new Refusal("error " + code + ": " + told, forGood));
    }

    @Test
    void a_gateway_that_is_ill_or_away_is_asked_again_and_told_of_without_the_secret() {
        answer = "<html>";
        assertThat(send("portal")).isEqualTo(new Refusal("an answer that is no JSON", false));
        answer = "{}";
        assertThat(send("portal")).isEqualTo(new Refusal("an answer that says neither id nor error", false));
        status = 502;
        assertThat(send("portal")).isEqualTo(new Refusal("status 502", false));
        server.stop(0);
        Refusal away = send("portal");
        assertThat(away).isNotNull();
        assertThat(away.forGood()).isFalse();
        assertThat(away.reason()).doesNotContain(SECRET);
    }

    @Test
    void nothing_goes_unencrypted_or_into_the_network_of_the_operator_unless_permitted() {
        for (String url : List.of("http://smsc.test", "https://127.0.0.1", "no address")) {
            Refusal refused = gateway(url, "portal").send(NUMBER, "text");
            assertThat(refused).isNotNull();
            assertThat(refused.forGood()).isFalse();
        }
        assertThat(asked.get()).isEmpty();
    }

    @Test
    void without_a_password_there_is_no_gateway_and_none_is_written_anywhere() {
        var none = new SmsSettings("https://smsc.ru", "portal", "", "", List.of("+7"), 500);
        assertThat(none.present()).isFalse();
        assertThat(settings("https://smsc.ru", "portal").toString()).doesNotContain(SECRET, "portal");
    }

    private @Nullable Refusal send(String login) {
        return gateway("http://localhost:" + server.getAddress().getPort() + "/", login)
                .send(NUMBER, "Войти: https://portal.test/enter#k_-");
    }

    private SmscGateway gateway(String url, String login) {
        return new SmscGateway(settings(url, login), context.getBean(Outgoing.class), new JsonMapper());
    }

    private static SmsSettings settings(String url, String login) {
        return new SmsSettings(url, login, SECRET, "SEVER", List.of("+7"), 500);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.set(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                + URLDecoder.decode(body, StandardCharsets.UTF_8));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
