package org.kabinet.access.bulk;

import java.util.Arrays;
import java.util.UUID;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Finds a list for whoever brought it; to everybody else it does not exist. */
@Component
class Lists {
    private final BulkQueries queries;

    Lists(BulkQueries queries) {
        this.queries = queries;
    }

    BulkInvitation of(Actor actor, UUID id) {
        return queries.list(id, actor.person()).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    /** The cabinet in which somebody acts. */
    static Cabinet cabinetOf(Actor actor) {
        return Arrays.stream(Cabinet.values())
                .filter(cabinet -> cabinet.kind() == actor.kind())
                .filter(cabinet -> cabinet.roles().stream().anyMatch(actor.roles()::contains))
                .findFirst()
                .orElseThrow(() -> new ProblemException(PlatformProblem.FORBIDDEN));
    }
}
