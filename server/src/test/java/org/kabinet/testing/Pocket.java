package org.kabinet.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.test.context.TestComponent;

/** Everybody's phones, and the gateway in this process to which the application under test hands its text messages. */
@TestComponent
public class Pocket {
    public static final String LOGIN = "portal";
    public static final String PASSWORD = "password-of-the-gateway";

    private static final List<Map<String, String>> ARRIVED = new CopyOnWriteArrayList<>();
    private static final HttpServer SERVER = started();

    /** A message as it arrived. */
    public record Text(String words) {
        public String link() {
            return words.substring(words.indexOf("https://"));
        }

        /** The key behind the # of its link. */
        public String key() {
            return link().substring(link().indexOf('#') + 1);
        }
    }

    public static String url() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    /** A mobile number that nobody has had before. */
    public String fresh() {
        return "+79" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L);
    }

    /** Waits for the message that is the given one in order of those to the number; the first is 1. */
    public Text textTo(String number, int which) {
        return Post.await(which, () -> textsTo(number), "to " + number + " message");
    }

    public Text textTo(String number) {
        return textTo(number, 1);
    }

    /** What has arrived by now. */
    public List<Text> textsTo(String number) {
        return ARRIVED.stream()
                .filter(form -> number.equals("+" + form.get("phones")))
                .map(form -> new Text(form.getOrDefault("mes", "")))
                .toList();
    }

    private static HttpServer started() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/sys/send.php", Pocket::take);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean known = LOGIN.equals(form.get("login")) && PASSWORD.equals(form.get("psw"));
        if (known) {
            ARRIVED.add(form);
        }
        String answer = known ? "{\"id\":1,\"cnt\":1}" : "{\"error\":\"authorise error\",\"error_code\":2}";
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new TreeMap<>();
        for (String field : body.split("&")) {
            String[] parts = field.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }
}
