package org.kabinet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Makes browsers, so to say: each keeps its cookies and sends the tokens that the web client sends. */
@Lazy
@TestComponent
public class Http {
    private final Environment environment;
    private final JsonMapper json;

    Http(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    /** A browser of nobody in particular. */
    public Browser anonymous() {
        return new Browser();
    }

    /** A browser in which the person has signed in. */
    public Browser signedIn(Given.Person person) {
        var browser = new Browser();
        browser.get("/api/v1/session");
        Answer answer = browser.post("/api/v1/session", Map.of("login", person.login(), "password", Given.PASSWORD));
        if (answer.status() != 200) {
            throw new IllegalStateException("cannot sign in: " + answer);
        }
        return browser;
    }

    public URI base() {
        return URI.create("http://localhost:" + environment.getProperty("local.server.port"));
    }

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, byte[] bytes, JsonNode body) {
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        /** The type of the problem, or nothing. */
        public String problem() {
            return body.path("type").asString("");
        }

        /** What is wrong with the fields, in the order told. */
        public List<String> codes() {
            return texts("errors", "code");
        }

        /** Which things a list has. */
        public List<String> ids() {
            return texts("items", "id");
        }

        private List<String> texts(String list, String part) {
            return body.path(list)
                    .valueStream()
                    .map(it -> it.path(part).asString())
                    .toList();
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }

    /** One browser with its cookies. */
    public final class Browser {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        private final Map<String, String> always = new HashMap<>();

        private Browser() {}

        /** The browser sends this header with everything from now on. */
        public Browser always(String header, String value) {
            always.put(header, value);
            return this;
        }

        public Answer get(String path, String... headers) {
            return send("GET", path, null, headers);
        }

        public Answer post(String path, @Nullable Object body, String... headers) {
            return send("POST", path, body, headers);
        }

        public Answer put(String path, @Nullable Object body, String... headers) {
            return send("PUT", path, body, headers);
        }

        public Answer patch(String path, @Nullable Object body, String... headers) {
            return send("PATCH", path, body, headers);
        }

        public Answer delete(String path, String... headers) {
            return send("DELETE", path, null, headers);
        }

        /** Any method; headers as name, value, name, value. An Idempotency-Key is added unless one is given. */
        public Answer send(String method, String path, @Nullable Object body, String... headers) {
            try {
                HttpResponse<byte[]> response =
                        client.send(request(method, path, body, headers), BodyHandlers.ofByteArray());
                return answer(response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** The request as this browser would send it, for tests that read streams. */
        public HttpRequest request(String method, String path, @Nullable Object body, String... headers) {
            var request = HttpRequest.newBuilder(base().resolve(path))
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)))
                    .setHeader("Content-Type", "application/json")
                    .setHeader("Accept-Language", "en");
            if (!method.equals("GET")) {
                request.setHeader("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
                request.setHeader("Idempotency-Key", UUID.randomUUID().toString());
            }
            always.forEach(request::setHeader);
            for (int i = 0; i < headers.length; i += 2) {
                request.setHeader(headers[i], headers[i + 1]);
            }
            return request.build();
        }

        public HttpClient client() {
            return client;
        }

        private String cookie(String name) {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals(name))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse("none");
        }

        private String text(Object body) {
            return body instanceof String text ? text : json.writeValueAsString(body);
        }
    }

    private Answer answer(HttpResponse<byte[]> response) {
        var headers = new HashMap<String, String>();
        response.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        String type = headers.getOrDefault("content-type", "");
        JsonNode body = type.contains("json") && response.body().length > 0
                ? json.readTree(response.body())
                : MissingNode.getInstance();
        return new Answer(response.statusCode(), headers, response.body(), body);
    }
}
