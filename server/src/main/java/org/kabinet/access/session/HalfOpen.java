package org.kabinet.access.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * What a browser session remembers of somebody who has shown the first of what is asked of them. It opens nothing but the way on, and not for long.
 *
 * @param next what they must do now
 * @param aged whether they came by a password that must be replaced before they are in
 * @param vouchedAt where an identity provider has vouched for them, if one has
 */
record HalfOpen(
        UUID personId,
        String login,
        Instant until,
        Next next,
        boolean aged,
        @Nullable Home vouchedAt) implements Serializable {
    private static final String ATTRIBUTE = "kabinet.half-open";

    /** What stands between somebody and the portal. */
    enum Next {
        CODE,
        SETTING_UP,
        NEW_PASSWORD
    }

    /** Of whom that very step is awaited. */
    static Optional<HalfOpen> of(@Nullable HttpSession session, Next next, Instant now) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((HalfOpen) session.getAttribute(ATTRIBUTE))
                        .filter(half -> half.next == next && now.isBefore(half.until));
    }

    /** After all factors are shown. */
    HalfOpen toReplacePassword() {
        return new HalfOpen(personId, login, until, Next.NEW_PASSWORD, true, vouchedAt);
    }

    /** Under the person's name, so that it ends with their other sessions. */
    void rememberIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, personId.toString());
    }
}
