package bench;

import bench.Wire.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A browser, so to say: keeps its cookies and sends the tokens that the web client sends. */
final class Visitor {
    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Visitor(int port) {
        wire = new Wire(port);
    }

    Response get(String path) throws IOException {
        return send("GET", path, "");
    }

    Response post(String path, String json) throws IOException {
        return send("POST", path, json);
    }

    Visitor signedIn(String login) throws IOException {
        forgetSession();
        post("/api/v1/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, Fill.PASSWORD));
        return this;
    }

    private void forgetSession() throws IOException {
        cookies.keySet().removeIf(name -> !name.equals("XSRF-TOKEN"));
        if (cookies.isEmpty()) {
            wireUp();
        }
    }

    /** The first call of a browser brings the token with which others are sent. */
    private void wireUp() throws IOException {
        remember(wire.send("GET", "/api/v1/session", "", new byte[0]));
    }

    private Response send(String method, String path, String json) throws IOException {
        var headers = new StringBuilder();
        if (!cookies.isEmpty()) {
            headers.append("Cookie: ")
                    .append(cookies.entrySet().stream().map(c -> c.getKey() + '=' + c.getValue()).collect(Collectors.joining("; ")))
                    .append("\r\n");
        }
        if (!method.equals("GET")) {
            headers.append("Content-Type: application/json\r\nX-XSRF-TOKEN: ")
                    .append(cookies.get("XSRF-TOKEN"))
                    .append("\r\nIdempotency-Key: ")
                    .append(UUID.randomUUID())
                    .append("\r\n");
        }
        Response response = wire.send(method, path, headers.toString(), json.getBytes(StandardCharsets.UTF_8));
        remember(response);
        if (response.status() >= 400) {
            throw new IOException("%s %s: %d %s".formatted(method, path, response.status(), response.text()));
        }
        return response;
    }

    private void remember(Response response) {
        for (String header : response.headers()) {
            if (header.regionMatches(true, 0, "Set-Cookie:", 0, 11)) {
                String pair = header.substring(11).strip().split(";")[0];
                int equals = pair.indexOf('=');
                cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }
}
