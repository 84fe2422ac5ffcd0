package org.kabinet.access.team;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms a team of people of one company, or of the seller. */
@Component
class MakeTeam {
    private final TeamRepository teams;
    private final TeamNews news;
    private final Organisations organisations;
    private final Ids ids;
    private final Clock clock;

    MakeTeam(TeamRepository teams, TeamNews news, Organisations organisations, Ids ids, Clock clock) {
        this.teams = teams;
        this.news = news;
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public UUID with(NewTeam wanted) {
        TeamKeepers.mustKeepTeamsOf(wanted.organisationId());
        mustExist(wanted.organisationId());
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

    private void mustExist(@Nullable UUID organisation) {
        if (organisation != null
                && organisations.organisations(List.of(organisation)).isEmpty()) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
    }
}
