package org.kabinet.access.role;

import static org.kabinet.access.role.RoleQueries.made;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a role is called and what it allows, for all who hold it and from their next request on. */
@Component
class ChangeRole {
    private static final int EVERYBODY = Integer.MAX_VALUE;
    private static final int MANY = 100;

    private final RoleRepository roles;
    private final RoleQueries queries;
    private final LiveEvents live;

    ChangeRole(RoleRepository roles, RoleQueries queries, LiveEvents live) {
        this.roles = roles;
        this.queries = queries;
        this.live = live;
    }

    @Transactional
    public void to(UUID id, long seen, RoleFields fields) {
        MadeRole known = queries.role(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Actor actor = RoleKeepers.mustKeepRolesOf(known.organisationId());
        MadeRole stored = roles.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Version.mustMatch(seen, stored.version());
        MadeRole changed = checked(stored, fields, actor);
        if (!changed.permissions().equals(stored.permissions())) {
            mustNotBeOwn(stored, changed, actor);
            tellHolders(id);
        }
        roles.update(changed);
    }

    private MadeRole checked(MadeRole stored, RoleFields fields, Actor actor) {
        FieldErrors errors = new FieldErrors();
        String name = fields.name() == null ? stored.name() : fields.name().strip();
        String description = fields.description() == null
                ? stored.description()
                : fields.description().strip();
        RoleRules.checkWords(name, description, errors);
        Set<Permission> permissions = stored.permissions();
        if (fields.permissions() != null) {
            Set<Permission> giveable = RoleKeepers.giveable(actor, stored.organisationId());
            permissions =
                    RoleRules.checked(fields.permissions(), stored.likeness(), giveable, stored.permissions(), errors);
            RoleRules.mustOwnWhatChanges(stored.permissions(), permissions, giveable, errors);
        }
        var changed = new MadeRole(
                stored.id(),
                stored.likeness(),
                stored.organisationId(),
                name,
                description,
                permissions,
                stored.version() + 1);
        errors.require(name.isBlank() || !roles.nameTaken(changed), "/name", "ROLE_NAME_TAKEN");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        return changed;
    }

    /** Whoever keeps people or roles by this very role cannot take that from themselves. */
    private void mustNotBeOwn(MadeRole stored, MadeRole changed, Actor actor) {
        boolean loses = Set.of(Permission.PERSON_KEEP, Permission.ROLE_KEEP).stream()
                .anyMatch(it -> stored.permissions().contains(it)
                        && !changed.permissions().contains(it));
        if (loses && holders(stored.id()).stream().anyMatch(it -> it.personId().equals(actor.personId()))) {
            throw new ProblemException(AccessProblem.NOT_ONESELF);
        }
    }

    private void tellHolders(UUID id) {
        List<RoleQueries.Holder> holders = holders(id);
        live.publish(LiveEvent.ACCESS_CHANGED, id, holders.size() > MANY ? Audience.all() : Audience.overseers());
        if (holders.size() <= MANY) {
            holders.forEach(holder ->
                    live.publish(LiveEvent.ACCESS_CHANGED, holder.personId(), Audience.person(holder.personId())));
        }
    }

    private List<RoleQueries.Holder> holders(UUID id) {
        return queries.holders(made(id), null, EVERYBODY);
    }
}
