package org.kabinet.access.sso;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.kabinet.access.key.OneTimeKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The key by which a browser is known again that was sent to a provider, so that nobody comes in by an answer to somebody else's question. */
final class BrowserKey {
    private static final String NAME = "KABINET_SSO";
    private static final String SHAPE = "[\\w-]{20,100}";

    private BrowserKey() {}

    static Optional<OneTimeKey> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> value.matches(SHAPE))
                .map(OneTimeKey::new)
                .findFirst();
    }

    /** The browser's key, which is made if it has none; several pages may be on their way at once. */
    static OneTimeKey keep(HttpServletRequest request, HttpServletResponse response, Duration life) {
        OneTimeKey key = of(request).orElseGet(OneTimeKey::random);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, key.value())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/api/v1/session/sso")
                        .maxAge(life)
                        .build()
                        .toString());
        return key;
    }
}
