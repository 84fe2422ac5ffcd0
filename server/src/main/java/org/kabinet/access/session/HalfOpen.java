package org.kabinet.access.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * What a browser session remembers of somebody who has shown one factor of two. It opens nothing but the way on, and not for long.
 *
 * @param toSetUp whether the second is demanded of them and not there yet
 */
record HalfOpen(UUID personId, String login, Instant until, boolean toSetUp) implements Serializable {
    private static final String ATTRIBUTE = "kabinet.half-open";

    static Optional<HalfOpen> of(@Nullable HttpSession session, Instant now) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((HalfOpen) session.getAttribute(ATTRIBUTE))
                        .filter(half -> now.isBefore(half.until));
    }

    /** Under the person's name, so that it ends with their other sessions. */
    void rememberIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, personId.toString());
    }
}
