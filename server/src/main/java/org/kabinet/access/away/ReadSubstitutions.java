package org.kabinet.access.away;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.paging.Page;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away or will be, and who might stand in. */
@Component
class ReadSubstitutions {
    private final SubstitutionQueries queries;
    private final Clock clock;

    ReadSubstitutions(SubstitutionQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Those that last or are to come, the earliest first. */
    @Transactional(readOnly = true)
    public Page<Substitution> page(
            @Nullable UUID person, @Nullable UUID organisation, @Nullable String cursor, int limit) {
        Actor actor = Actors.current();
        actor.person();
        return queries.page(person, organisation, cursor, limit, clock.instant())
                .map(it -> changeable(it, actor));
    }

    @Transactional(readOnly = true)
    public Substitution substitution(UUID id) {
        return queries.substitution(id, clock.instant())
                .map(it -> changeable(it, Actors.current()))
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    /** Colleagues of whoever will be away. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(@Nullable UUID absent, @Nullable UUID organisation) {
        Actor actor = Actors.current();
        UUID whose = Objects.requireNonNullElse(absent, actor.person());
        UUID place = Arrangers.place(actor, organisation);
        Arrangers.must(actor, whose, place);
        return queries.candidates(whose, place, clock.instant());
    }

    private static Substitution changeable(Substitution it, Actor actor) {
        return it.changeable(Arrangers.may(actor, it.absentId(), it.organisationId()));
    }
}
