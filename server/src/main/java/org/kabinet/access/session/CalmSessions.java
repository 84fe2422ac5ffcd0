package org.kabinet.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Notes when a session was last used to within some minutes only, so that reading a page writes nothing. */
final class CalmSessions implements SessionRepository<CalmSessions.Calm> {
    private static final Duration PRECISION = Duration.ofMinutes(5);

    private final SessionRepository<Session> sessions;

    CalmSessions(SessionRepository<Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Calm createSession() {
        return new Calm(sessions.createSession());
    }

    @Override
    public void save(Calm session) {
        sessions.save(session.session);
    }

    @Override
    public @Nullable Calm findById(String id) {
        Session found = sessions.findById(id);
        return found == null ? null : new Calm(found);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    /** A session that does not mind being used often. */
    static final class Calm implements Session {
        private final Session session;

        private Calm(Session session) {
            this.session = session;
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            if (session.getLastAccessedTime().plus(PRECISION).isBefore(time)) {
                session.setLastAccessedTime(time);
            }
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
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
            if (value == null) {
                session.removeAttribute(name);
            } else {
                session.setAttribute(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
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
