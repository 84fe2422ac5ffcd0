package org.kabinet.access.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person closes what they left open elsewhere. */
@Component
public class EndOwnSessions {
    private final EndSessions endSessions;

    EndOwnSessions(EndSessions endSessions) {
        this.endSessions = endSessions;
    }

    @Transactional
    public void one(UUID listed, @Nullable String current) {
        if (endSessions.one(Actors.current().person(), listed, current) == 0) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
    }

    /**
     * All of them, as one wishes or because how one comes in has changed.
     *
     * @param current the session in which this is asked for: it stays
     */
    @Transactional
    public void others(@Nullable String current) {
        endSessions.of(Actors.current().person(), current);
    }
}
