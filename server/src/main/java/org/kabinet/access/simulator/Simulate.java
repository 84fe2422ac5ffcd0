package org.kabinet.access.simulator;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.access.people.Grant;
import org.kabinet.access.people.GrantReach;
import org.kabinet.access.role.MadeRole;
import org.kabinet.access.role.MadeRoles;
import org.kabinet.access.session.Grants;
import org.kabinet.access.session.Hypotheses;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Scope;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows what a person sees and may do, and what they would with other roles or if a role of theirs were changed. Whoever may give the roles may
 * ask, and learns nothing of places where they give none. Nothing is written: all transactions here are for reading only.
 */
@Component
class Simulate {
    private final GrantReach reach;
    private final MadeRoles madeRoles;
    private final Hypotheses hypotheses;
    private final Eyes eyes;
    private final TransactionTemplate reading;
    private final Clock clock;

    Simulate(
            GrantReach reach,
            MadeRoles madeRoles,
            Hypotheses hypotheses,
            Eyes eyes,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reach = reach;
        this.madeRoles = madeRoles;
        this.hypotheses = hypotheses;
        this.eyes = eyes;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    /** The person with the roles that concern the asker, as they are and as they would be. */
    private record Pair(Grants before, Grants after) {
        List<Cabinet> cabinets() {
            return Stream.concat(before.cabinets().stream(), after.cabinets().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    Simulation of(Hypothesis hypothesis) {
        UUID personId = hypothesis.personId();
        if (personId == null) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        Grants now = hypotheses.of(personId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Pair pair = Optional.ofNullable(reading.execute(status -> pair(now, hypothesis)))
                .orElseThrow();
        List<Cabinet> cabinets = pair.cabinets();
        if (cabinets.isEmpty()) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        Cabinet wished = hypothesis.cabinet();
        Cabinet cabinet = wished != null && cabinets.contains(wished) ? wished : cabinets.getFirst();
        return new Simulation(
                now.name(), cabinets, cabinet, sight(pair.before(), cabinet), sight(pair.after(), cabinet));
    }

    private Pair pair(Grants now, Hypothesis hypothesis) {
        List<Grant> wanted = hypothesis.grants();
        GrantReach.Within within = reach.over(now.personId(), wanted);
        Grants before = now.with(now.held().stream()
                .filter(it -> within.includes(it.organisationId()))
                .toList());
        Grants after = wanted == null
                ? before
                : before.with(wanted.stream()
                        .filter(this::notOver)
                        .map(it -> asHeld(now.personId(), it, within.permissions(it)))
                        .toList());
        return new Pair(before, changed(after, hypothesis.role()));
    }

    /** A role that begins later is tried as if it had begun; one that is over is not. */
    private boolean notOver(Grant grant) {
        return grant.until() == null || clock.instant().isBefore(grant.until());
    }

    private Grants.Grant asHeld(UUID personId, Grant grant, Set<Permission> permissions) {
        return new Grants.Grant(
                grant.role(),
                grant.roleId(),
                grant.roleId() == null ? null : permissions,
                grant.organisationId(),
                grant.limits(),
                grant.branchId(),
                grant.scope(),
                grant.scope() == Scope.TEAM ? hypotheses.team(personId, grant.organisationId()) : Set.of());
    }

    private Grants changed(Grants grants, Hypothesis.@Nullable RoleChange change) {
        UUID id = change == null ? null : change.id();
        if (change == null || id == null) {
            return grants;
        }
        MadeRole role = Optional.ofNullable(madeRoles.byId(List.of(id)).get(id))
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        List<@Nullable String> codes = change.permissions();
        Set<Permission> permissions = codes == null
                ? role.permissions()
                : MadeRole.permissions(codes.stream()
                        .flatMap(code -> Optional.ofNullable(code).stream())
                        .toArray(String[]::new));
        return grants.with(grants.held().stream()
                .map(it -> id.equals(it.roleId()) ? it.allowing(permissions) : it)
                .toList());
    }

    private Simulation.@Nullable Sight sight(Grants grants, Cabinet cabinet) {
        return hypotheses
                .actor(grants, cabinet)
                .map(actor -> eyes.of(actor, reading))
                .orElse(null);
    }
}
