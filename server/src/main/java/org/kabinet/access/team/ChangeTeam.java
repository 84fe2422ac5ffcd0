package org.kabinet.access.team;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes who is in a team and what it is called; from their next request on its people see what that means. */
@Component
class ChangeTeam {
    private final TeamRepository teams;
    private final TeamNews news;

    ChangeTeam(TeamRepository teams, TeamNews news) {
        this.teams = teams;
        this.news = news;
    }

    @Transactional
    public void to(UUID id, long seen, TeamFields fields) {
        Team stored = locked(id, seen);
        Set<UUID> before = members(stored);
        Set<UUID> after = fields.people();
        FieldErrors errors = new FieldErrors();
        Set<UUID> known = new HashSet<>(before);
        known.addAll(teams.atHome(stored.organisationId(), after));
        TeamRules.check(fields, known, errors);
        boolean free = fields.text().isEmpty() || !teams.nameTaken(stored, fields.text());
        errors.require(free, "/name", "TEAM_NAME_TAKEN");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        teams.update(id, fields.text(), seen + 1);
        teams.keepOnly(id, after);
        teams.add(id, without(after, before));
        Set<UUID> all = new HashSet<>(before);
        all.addAll(after);
        news.of(all);
    }

    @Transactional
    public void dissolve(UUID id, long seen) {
        Team stored = locked(id, seen);
        teams.delete(id);
        news.of(members(stored));
    }

    private Team locked(UUID id, long seen) {
        Team known = teams.team(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        TeamKeepers.mustKeepTeamsOf(known.organisationId());
        Version.mustMatch(seen, teams.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND)));
        return teams.team(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    private static Set<UUID> members(Team team) {
        return team.members().stream().map(Team.Member::personId).collect(Collectors.toSet());
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> these) {
        return all.stream().filter(it -> !these.contains(it)).collect(Collectors.toSet());
    }
}
