package org.kabinet.access.device;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.kabinet.access.key.OneTimeKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The key by which a browser is known again: long, random, and of no use for coming in. */
@Component
class DeviceCookie {
    private static final String NAME = "KABINET_DEVICE";
    private static final String SHAPE = "[\\w-]{20,100}";
    private static final Duration KEPT = Duration.ofDays(400);

    /** The hash of the key that came with the request at hand; nothing if none did. */
    Optional<byte[]> hash() {
        return attributes()
                .map(ServletRequestAttributes::getRequest)
                .flatMap(DeviceCookie::value)
                .map(key -> new OneTimeKey(key).hash());
    }

    /** The hash of the browser's key, which is made if it has none, and kept for another while. */
    byte[] keep(HttpServletRequest request) {
        OneTimeKey key = value(request).map(OneTimeKey::new).orElseGet(OneTimeKey::random);
        String cookie = ResponseCookie.from(NAME, key.value())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/api/v1")
                .maxAge(KEPT)
                .build()
                .toString();
        attributes()
                .map(ServletRequestAttributes::getResponse)
                .ifPresent(response -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
        return key.hash();
    }

    private static Optional<String> value(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> value.matches(SHAPE))
                .findFirst();
    }

    private static Optional<ServletRequestAttributes> attributes() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes)
                : Optional.empty();
    }
}
