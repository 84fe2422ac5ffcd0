package org.kabinet.platform.actor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Ids;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the origin to every request, whichever door it came in by, and names it in the program's log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OriginFilter extends OncePerRequestFilter {
    private static final String HEADER = "X-Request-Id";
    private static final String PLAIN = "[\\w.:-]{1,64}";

    private final Ids ids;

    OriginFilter(Ids ids) {
        this.ids = ids;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = new Origin(request.getRemoteAddr(), named(request.getHeader(HEADER)), null);
        response.setHeader(HEADER, origin.request());
        MDC.put("address", origin.address());
        try {
            Origins.callFrom(origin, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        } finally {
            MDC.clear();
        }
    }

    /** The name that a proxy gave, so that its log and ours meet; otherwise one of our own. */
    private String named(@Nullable String given) {
        return given != null && given.matches(PLAIN) ? given : ids.next().toString();
    }
}
