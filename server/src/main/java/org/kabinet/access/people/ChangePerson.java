package org.kabinet.access.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.session.EndSessions;
import org.kabinet.organisations.AccountManagers;
import org.kabinet.platform.actor.Actors;
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

@Component
class ChangePerson {

    private final PeopleRepository people;
    private final PeopleQueries queries;
    private final Keepers keepers;
    private final AccountManagers accountManagers;
    private final EndSessions endSessions;
    private final LiveEvents live;

    ChangePerson(
            PeopleRepository people,
            PeopleQueries queries,
            Keepers keepers,
            AccountManagers accountManagers,
            EndSessions endSessions,
            LiveEvents live) {
        this.people = people;
        this.queries = queries;
        this.keepers = keepers;
        this.accountManagers = accountManagers;
        this.endSessions = endSessions;
        this.live = live;
    }

    @Transactional
    public void to(UUID id, long seen, PersonFields fields) {
        Keepers.mustKeepPeople();
        people.lock(id);
        Person stored = queries.person(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        keepers.mustKeep(stored);
        Version.mustMatch(seen, stored.version());
        String name = told(fields.name(), stored.name());
        String phone = told(fields.phone(), stored.phone());
        PersonStatus status = fields.status() == null ? stored.status() : fields.status();
        check(name, phone);
        mustLeaveAdministrators(stored, status);
        people.update(id, name, phone, status, seen + 1);
        if (!name.equals(stored.name()) && stored.grants().stream().anyMatch(it -> it.role() == Role.MANAGER)) {
            accountManagers.renamed(id, name);
        }
        if (status == PersonStatus.BLOCKED) {
            endSessions.of(id, null);
        }
        live.publish(LiveEvent.ACCESS_CHANGED, id, Audience.person(id));
    }

    private void mustLeaveAdministrators(Person stored, PersonStatus status) {
        if (status == stored.status() || status == PersonStatus.ACTIVE) {
            return;
        }
        if (stored.id().equals(Actors.current().personId())) {
            throw new ProblemException(AccessProblem.NOT_ONESELF);
        }
        boolean administers =
                stored.grants().stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR && it.roleId() == null);
        if (administers && people.lockAdministrators().stream().allMatch(stored.id()::equals)) {
            throw new ProblemException(AccessProblem.LAST_ADMINISTRATOR);
        }
    }

    private static void check(String name, String phone) {
        FieldErrors errors = new FieldErrors();
        errors.text(name, 200, "/name");
        errors.optionalText(phone, 100, "/phone");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
    }

    private static String told(@Nullable String told, String known) {
        return told == null ? known : told.strip();
    }
}
