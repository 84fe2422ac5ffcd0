package org.kabinet.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Notes when a session was last used to within a minute only, so that reading a page writes nothing, and asks the database for a session
 * once in a request, see {@link SessionOnce}. The database knows sessions by the hashes of their keys, see {@link SessionKeys}.
 */
final class CalmSessions implements SessionRepository<CalmSessions.Calm> {
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final SessionRepository<Session> sessions;

    CalmSessions(SessionRepository<Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Calm createSession() {
        String key = SessionKeys.fresh();
        return new Calm(key, SessionKeys.with(key, sessions::createSession), true);
    }

    @Override
    public void save(Calm session) {
        if (session.changed) {
            sessions.save(session.session);
            session.changed = false;
        }
    }

    @Override
    public @Nullable Calm findById(String key) {
        Calm known = SessionOnce.known();
        if (known != null && known.getId().equals(key)) {
            return known;
        }
        Session found = BrowserSessions.Transactions.reading(() -> sessions.findById(SessionKeys.kept(key)));
        Calm calm = found == null ? null : new Calm(key, found, false);
        SessionOnce.know(calm);
        return calm;
    }

    @Override
    public void deleteById(String key) {
        SessionOnce.know(null);
        sessions.deleteById(SessionKeys.kept(key));
    }

    /** A session that does not mind being used often, under the key that the browser has for it. */
    static final class Calm implements Session {
        private String key;
        private final Session session;
        private final Instant usedBefore;
        private boolean changed;

        private Calm(String key, Session session, boolean changed) {
            this.key = key;
            this.session = session;
            this.usedBefore = session.getLastAccessedTime();
            this.changed = changed;
        }

        /** When the session was used before this request. */
        Instant usedBefore() {
            return usedBefore;
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            if (session.getLastAccessedTime().plus(PRECISION).isBefore(time)) {
                session.setLastAccessedTime(time);
                changed = true;
            }
        }

        @Override
        public String getId() {
            return key;
        }

        @Override
        public String changeSessionId() {
            changed = true;
            key = SessionKeys.fresh();
            SessionKeys.with(key, session::changeSessionId);
            return key;
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            changed = true;
            if (value == null) {
                session.removeAttribute(name);
            } else {
                session.setAttribute(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            changed = true;
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            changed = true;
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
