package org.kabinet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An address that is no file and not the server's own is a screen of the web client: its one page answers, each time with a nonce of its own for
 * the styles that it makes.
 */
@Component
final class ScreenFilter extends OncePerRequestFilter {
    private static final List<String> SERVER =
            List.of("/api/", "/exchange/", "/actuator/", "/assets/", "/problems/", "/error/");
    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final String PLACE = "STYLE_NONCE";
    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final String page = page();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return page.isEmpty()
                || !READ.contains(request.getMethod())
                || SERVER.stream().anyMatch((path + "/")::startsWith)
                || last.contains(".") && !path.equals("/index.html");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        response.setHeader(ContentSecurity.HEADER, ContentSecurity.withStyles(nonce));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.replace(PLACE, nonce).getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing where the web client has not been built, as in tests of the server alone. */
    private static String page() {
        var index = new ClassPathResource("static/index.html");
        try {
            return index.exists() ? index.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
