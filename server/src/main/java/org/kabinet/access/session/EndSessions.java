package org.kabinet.access.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** With a new password whoever came in by the old one is out, on every device. */
@Component
public class EndSessions {
    private final JdbcIndexedSessionRepository sessions;

    EndSessions(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    /**
     * Ends the sessions of the person.
     *
     * @param except the session in which the password was changed, if the person did it themselves
     */
    public void of(UUID personId, @Nullable String except) {
        sessions.findByPrincipalName(personId.toString()).keySet().stream()
                .filter(id -> !id.equals(except))
                .forEach(sessions::deleteById);
    }
}
