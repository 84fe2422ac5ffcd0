package org.kabinet.access.team;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms a team of people of one company, or of the seller. */
@Component
class MakeTeam {
    private final TeamRepository teams;
    private final TeamNews news;
    private final Ids ids;
    private final Clock clock;

    MakeTeam(TeamRepository teams, TeamNews news, Ids ids, Clock clock) {
        this.teams = teams;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public UUID with(NewTeam wanted) {
        TeamKeepers.mustKeepTeamsOf(wanted.organisationId());
        TeamFields fields = wanted.fields();
        Set<UUID> people = fields.people();
        FieldErrors errors = new FieldErrors();
        TeamRules.check(fields, teams.atHome(wanted.organisationId(), people), errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        UUID id = wanted.id() == null ? ids.next() : wanted.id();
        boolean fresh = teams.insert(id, wanted.organisationId(), fields.text(), clock.instant());
        errors.require(fresh, "/name", "TEAM_NAME_TAKEN");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        teams.add(id, people);
        news.of(people);
        return id;
    }
}
