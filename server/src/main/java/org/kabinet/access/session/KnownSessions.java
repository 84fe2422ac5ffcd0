package org.kabinet.access.session;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** The open sessions of a person, as whoever may know of them sees them. Whether they may is for the asking use case to decide. */
@Component
public class KnownSessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    KnownSessions(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    /**
     * The latest first.
     *
     * @param current the session in which is asked
     */
    public List<OpenedSession> of(UUID personId, @Nullable String current) {
        String kept = current == null ? null : SessionKeys.kept(current);
        return sessions.findByPrincipalName(personId.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .flatMap(session -> opened(session, kept))
                .sorted(Comparator.comparing(OpenedSession::current)
                        .thenComparing(OpenedSession::lastActiveAt)
                        .reversed())
                .toList();
    }

    private static Stream<OpenedSession> opened(Session session, @Nullable String current) {
        return Arrival.of(session).stream()
                .map(arrival -> new OpenedSession(
                        arrival.id(),
                        arrival.device(),
                        arrival.address(),
                        arrival.at(),
                        session.getLastAccessedTime(),
                        session.getId().equals(current)));
    }
}
