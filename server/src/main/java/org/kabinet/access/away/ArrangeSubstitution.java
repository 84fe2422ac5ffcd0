package org.kabinet.access.away;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.away.AwayDays.Time;
import org.kabinet.access.away.SubstitutionRepository.Colleague;
import org.kabinet.access.away.SubstitutionRepository.Stored;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who stands in for whoever is away. */
@Component
class ArrangeSubstitution {
    private final SubstitutionRepository substitutions;
    private final AwayDays days;
    private final SubstitutionNews news;
    private final Ids ids;
    private final Clock clock;

    ArrangeSubstitution(
            SubstitutionRepository substitutions, AwayDays days, SubstitutionNews news, Ids ids, Clock clock) {
        this.substitutions = substitutions;
        this.days = days;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public UUID of(NewSubstitution wanted) {
        Actor actor = Actors.current();
        UUID absentId = Objects.requireNonNullElse(wanted.absentId(), actor.person());
        UUID place = Arrangers.place(actor, wanted.organisationId());
        Arrangers.must(actor, absentId, place);
        FieldErrors errors = new FieldErrors();
        Time time = days.time(wanted.firstDay(), wanted.lastDay(), errors);
        Colleague absent = absent(actor, absentId, place, errors);
        Colleague substitute = substitute(wanted.substituteId(), absentId, place, time, errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        Stored stored = stored(
                wanted.id() == null ? ids.next() : wanted.id(),
                place,
                Objects.requireNonNull(absent),
                Objects.requireNonNull(substitute),
                Objects.requireNonNull(time));
        if (!substitutions.insert(stored, actor.person(), actor.personName(), clock.instant())) {
            throw new ProblemException(AccessProblem.AWAY_ALREADY, absent.name());
        }
        news.arranged(stored);
        return stored.id();
    }

    private @Nullable Colleague absent(Actor actor, UUID id, @Nullable UUID place, FieldErrors errors) {
        Colleague found = colleague(id, place);
        if (errors.require(found != null, "/absentId", "NO_COLLEAGUE") && found != null) {
            errors.require(found.active(), "/absentId", "COLLEAGUE_BLOCKED");
            errors.require(Arrangers.holds(actor, id, place, found.permissions()), "/absentId", "ROLE_MORE_THAN_YOURS");
        }
        return found;
    }

    private @Nullable Colleague substitute(
            @Nullable UUID id, UUID absent, @Nullable UUID place, @Nullable Time time, FieldErrors errors) {
        if (!errors.require(id != null, "/substituteId", "REQUIRED") || id == null) {
            return null;
        }
        if (!errors.require(!id.equals(absent), "/substituteId", "FOR_ONESELF")) {
            return null;
        }
        Colleague found = colleague(id, place);
        if (errors.require(found != null, "/substituteId", "NO_COLLEAGUE") && found != null) {
            errors.require(found.active(), "/substituteId", "COLLEAGUE_BLOCKED");
            errors.require(
                    time == null || found.throughout(time.begin(), time.end()), "/substituteId", "COLLEAGUE_LEAVES");
        }
        return found;
    }

    private @Nullable Colleague colleague(UUID id, @Nullable UUID place) {
        return substitutions.colleague(id, place).filter(Colleague::works).orElse(null);
    }

    private static Stored stored(UUID id, @Nullable UUID place, Colleague absent, Colleague substitute, Time time) {
        return new Stored(
                id,
                place,
                absent.id(),
                absent.name(),
                substitute.id(),
                substitute.name(),
                time.firstDay(),
                time.lastDay(),
                time.begin(),
                time.end(),
                1);
    }
}
