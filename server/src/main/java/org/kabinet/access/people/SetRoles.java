package org.kabinet.access.people;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the roles that a person holds where the actor may give them; roles elsewhere stay. */
@Component
class SetRoles {

    private final PeopleRepository people;
    private final PeopleQueries queries;
    private final GrantChecks checks;
    private final LiveEvents live;
    private final Clock clock;

    SetRoles(PeopleRepository people, PeopleQueries queries, GrantChecks checks, LiveEvents live, Clock clock) {
        this.people = people;
        this.queries = queries;
        this.checks = checks;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID id, long seen, List<Grant> wanted) {
        Actor actor = Keepers.mustKeepPeople();
        people.lock(id);
        Person stored = queries.person(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Version.mustMatch(seen, stored.version());
        FieldErrors errors = new FieldErrors();
        GrantCheck check = checks.of(actor, wanted);
        check.check(wanted, "", errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        Set<Grant> held = within(stored.grants(), check);
        if (held.isEmpty() && !Keepers.keepsEverybody(actor)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        Set<Grant> asked = bare(wanted);
        replace(id, held, asked, actor);
        people.setVersion(id, seen + 1);
        live.publish(LiveEvent.ACCESS_CHANGED, id, Audience.person(id));
    }

    private void replace(UUID id, Set<Grant> held, Set<Grant> asked, Actor actor) {
        Set<Grant> removed = minus(held, asked);
        Set<Grant> added = minus(asked, held);
        checks.mustHoldAllOf(actor, removed);
        mustLeaveAdministrators(id, removed, actor);
        if (!removed.isEmpty()) {
            people.removeGrants(id, removed);
        }
        if (!added.isEmpty()) {
            people.addGrants(id, added, actor.person(), clock.instant());
        }
    }

    /** Nobody takes the administrator's role from themselves, nor two administrators from each other at once. */
    private void mustLeaveAdministrators(UUID id, Set<Grant> removed, Actor actor) {
        Set<Grant> keeping = checks.keeping(removed);
        if (id.equals(actor.personId()) && !keeping.isEmpty()) {
            throw new ProblemException(AccessProblem.NOT_ONESELF);
        }
        if (removed.stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR && it.roleId() == null)) {
            mustRemain(people.lockAdministrators(), id);
        }
        if (actor.kind() == ActorKind.MEMBER) {
            keeping.stream()
                    .map(Grant::organisationId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(organisation -> mustRemain(people.lockKeepers(organisation), id));
        }
    }

    private static void mustRemain(Set<UUID> keepers, UUID without) {
        if (minus(keepers, Set.of(without)).isEmpty()) {
            throw new ProblemException(AccessProblem.LAST_ADMINISTRATOR);
        }
    }

    private static Set<Grant> within(List<Grant> grants, GrantCheck reach) {
        Set<UUID> administered = reach.administered();
        return bare(grants).stream()
                .filter(it -> administered == null || administered.contains(it.organisationId()))
                .collect(Collectors.toSet());
    }

    private static Set<Grant> bare(Collection<Grant> grants) {
        return grants.stream().map(Grant::bare).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Set<T> minus(Set<T> from, Set<T> what) {
        return from.stream().filter(it -> !what.contains(it)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
