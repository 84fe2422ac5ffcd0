package org.kabinet.access.role;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a role, for the seller or for a company's own people. */
@Component
class MakeRole {
    private final RoleRepository roles;
    private final Organisations organisations;
    private final Ids ids;
    private final Clock clock;

    MakeRole(RoleRepository roles, Organisations organisations, Ids ids, Clock clock) {
        this.roles = roles;
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public UUID with(NewRole wanted) {
        Actor actor = RoleKeepers.mustBeOne();
        UUID owner = wanted.organisationId();
        if (owner != null) {
            mustBeCompany(owner);
        }
        RoleKeepers.mustKeepRolesOf(owner);
        FieldErrors errors = new FieldErrors();
        MadeRole fresh = checked(wanted, actor, errors);
        errors.require(roles.insert(fresh, clock.instant()), "/name", "ROLE_NAME_TAKEN");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        return fresh.id();
    }

    private MadeRole checked(NewRole wanted, Actor actor, FieldErrors errors) {
        UUID owner = wanted.organisationId();
        Role likeness = wanted.likeness();
        boolean makeable = likeness != null && likeness != Role.INDIVIDUAL && (owner == null || likeness.ofCompany());
        errors.require(makeable, "/likeness", likeness == null ? "REQUIRED" : "LIKENESS_DOES_NOT_FIT");
        String name = text(wanted.name());
        String description = text(wanted.description());
        RoleRules.checkWords(name, description, errors);
        List<@Nullable String> codes = wanted.permissions() == null ? List.of() : wanted.permissions();
        Set<Permission> permissions = likeness == null
                ? Set.of()
                : RoleRules.checked(codes, likeness, RoleKeepers.giveable(actor, owner), Set.of(), errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        UUID id = wanted.id() == null ? ids.next() : wanted.id();
        return new MadeRole(id, likeness == null ? Role.BUYER : likeness, owner, name, description, permissions, 1);
    }

    private void mustBeCompany(UUID owner) {
        boolean company = organisations
                .organisation(owner)
                .filter(it -> it.kind() == OrganisationKind.COMPANY)
                .isPresent();
        if (!company) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told.strip();
    }
}
