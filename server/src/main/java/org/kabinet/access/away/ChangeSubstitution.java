package org.kabinet.access.away;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.away.SubstitutionRepository.Colleague;
import org.kabinet.access.away.SubstitutionRepository.Stored;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prolongs a substitution, or has it end earlier. */
@Component
class ChangeSubstitution {
    private final SubstitutionRepository substitutions;
    private final AwayDays days;
    private final SubstitutionNews news;
    private final Clock clock;

    ChangeSubstitution(SubstitutionRepository substitutions, AwayDays days, SubstitutionNews news, Clock clock) {
        this.substitutions = substitutions;
        this.days = days;
        this.news = news;
        this.clock = clock;
    }

    /** Until the end of another day. */
    @Transactional
    public void until(UUID id, long seen, @Nullable LocalDate lastDay) {
        Stored stored = changeable(id);
        Version.mustMatch(seen, stored.version());
        FieldErrors errors = new FieldErrors();
        boolean right = errors.require(lastDay != null, "/lastDay", "REQUIRED")
                && lastDay != null
                && errors.require(!lastDay.isBefore(days.today()), "/lastDay", "DAY_OVER")
                && days.lasts(stored.firstDay(), lastDay, errors);
        if (right && lastDay != null) {
            Instant end = days.endOf(lastDay);
            mustWorkThroughout(stored, end, errors);
            errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
            if (!substitutions.setEnd(id, lastDay, end)) {
                throw new ProblemException(AccessProblem.AWAY_ALREADY, stored.absentName());
            }
            news.prolonged(stored, lastDay);
        }
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
    }

    /** At once; one that has not begun does not begin. */
    @Transactional
    public void end(UUID id) {
        Stored stored = changeable(id);
        Instant now = clock.instant();
        boolean begun = stored.beginsAt().isBefore(now);
        substitutions.setEnd(id, begun ? days.today() : stored.firstDay(), now);
        news.ended(stored);
    }

    private Stored changeable(UUID id) {
        Actor actor = Actors.current();
        Stored stored = substitutions.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Arrangers.must(actor, stored.absentId(), stored.organisationId());
        if (!stored.endsAt().isAfter(clock.instant())) {
            throw new ProblemException(AccessProblem.AWAY_OVER);
        }
        return stored;
    }

    private void mustWorkThroughout(Stored stored, Instant end, FieldErrors errors) {
        boolean works = end.isBefore(stored.endsAt())
                || substitutions
                        .colleague(stored.substituteId(), stored.organisationId())
                        .filter(Colleague::active)
                        .filter(it -> it.throughout(stored.beginsAt(), end))
                        .isPresent();
        errors.require(works, "/lastDay", "COLLEAGUE_LEAVES");
    }
}
