package org.kabinet.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers the session that a request has read until the request ends and no longer, so that one that was ended is out with the next request.
 * The filter of the sessions asks for it a second time when the answer goes out.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class SessionOnce extends OncePerRequestFilter {
    private static final ScopedValue<AtomicReference<CalmSessions.@Nullable Calm>> KNOWN = ScopedValue.newInstance();

    static CalmSessions.@Nullable Calm known() {
        return KNOWN.isBound() ? KNOWN.get().get() : null;
    }

    static void know(CalmSessions.@Nullable Calm session) {
        if (KNOWN.isBound()) {
            KNOWN.get().set(session);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(KNOWN, new AtomicReference<>()).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
