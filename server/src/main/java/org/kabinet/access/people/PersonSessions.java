package org.kabinet.access.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.session.EndSessions;
import org.kabinet.access.session.KnownSessions;
import org.kabinet.access.session.OpenedSession;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a person is signed in, for whoever may give them a new password: they could put them out by that anyway. */
@Component
class PersonSessions {
    private final PeopleQueries queries;
    private final Keepers keepers;
    private final KnownSessions known;
    private final EndSessions endSessions;

    PersonSessions(PeopleQueries queries, Keepers keepers, KnownSessions known, EndSessions endSessions) {
        this.queries = queries;
        this.keepers = keepers;
        this.known = known;
        this.endSessions = endSessions;
    }

    @Transactional(readOnly = true)
    public List<OpenedSession> of(UUID person, @Nullable String current) {
        mustKeep(person);
        return known.of(person, current);
    }

    @Transactional
    public void end(UUID person, UUID listed, @Nullable String current) {
        mustKeep(person);
        if (endSessions.one(person, listed, current) == 0) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
    }

    @Transactional
    public void endAll(UUID person, @Nullable String current) {
        mustKeep(person);
        endSessions.of(person, current);
    }

    private void mustKeep(UUID id) {
        Keepers.mustKeepPeople();
        keepers.mustKeep(queries.person(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND)));
    }
}
