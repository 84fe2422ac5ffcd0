package org.kabinet.integrations.commerceml.exchange;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request of 1C. Parameters stand in the address only: a body is always a file. */
final class Call {

    private final HttpServletRequest request;
    private final Parameters parameters;

    Call(HttpServletRequest request) {
        this.request = request;
        this.parameters = Parameters.of(request.getQueryString());
    }

    /** What the conversation is about: catalog or sale. */
    String type() {
        return parameters.get("type").orElse("");
    }

    String mode() {
        return parameters.get("mode").orElse("");
    }

    Optional<String> fileName() {
        return parameters.get("filename");
    }

    @Nullable
    String version() {
        return parameters.get("version").orElse(null);
    }

    Optional<String> sessid() {
        return parameters.get("sessid");
    }

    /** From where it comes. */
    String address() {
        return request.getRemoteAddr();
    }

    InputStream body() throws IOException {
        return request.getInputStream();
    }

    /** How long the body is said to be; -1 when it is not said. */
    long bodyLength() {
        return request.getContentLengthLong();
    }

    Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Login and password, if the request carries them. */
    record Credentials(String login, String password) {}

    Optional<Credentials> credentials() {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            String pair =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
