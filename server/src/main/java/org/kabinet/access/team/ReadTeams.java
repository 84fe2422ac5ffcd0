package org.kabinet.access.team;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ReadTeams {
    private static final int MOST_CANDIDATES = 2_000;

    private final TeamRepository teams;

    ReadTeams(TeamRepository teams) {
        this.teams = teams;
    }

    /** Those of a customer; if none is named those of the seller, or of all companies whose people a member keeps. */
    @Transactional(readOnly = true)
    public List<Team> of(@Nullable UUID organisation) {
        Actor actor = Actors.current().requires(Permission.PERSON_KEEP);
        if (organisation == null && actor.kind() == ActorKind.MEMBER) {
            return teams.of(actor.organisationsWith(Permission.PERSON_KEEP));
        }
        TeamKeepers.mustKeepTeamsOf(organisation);
        return teams.all(organisation);
    }

    /** Who may be in a team there. */
    @Transactional(readOnly = true)
    public List<Team.Candidate> candidates(@Nullable UUID organisation) {
        TeamKeepers.mustKeepTeamsOf(organisation);
        return teams.candidates(organisation, MOST_CANDIDATES);
    }

    @Transactional(readOnly = true)
    public Team team(UUID id) {
        Team team = teams.team(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        TeamKeepers.mustKeepTeamsOf(team.organisationId());
        return team;
    }
}
