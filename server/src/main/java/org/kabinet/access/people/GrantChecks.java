package org.kabinet.access.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.role.MadeRole;
import org.kabinet.access.role.MadeRoles;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Gathers what must be known to judge roles. */
@Component
public class GrantChecks {

    private final Organisations organisations;
    private final MadeRoles madeRoles;

    GrantChecks(Organisations organisations, MadeRoles madeRoles) {
        this.organisations = organisations;
        this.madeRoles = madeRoles;
    }

    /**
     * Checks roles that are offered to somebody who is yet to come in: the seller's staff may offer those of the customers whom they
     * serve, though only administrators give them to people who are here.
     */
    public void checkOffer(Actor giver, List<Grant> grants, String pointer, FieldErrors errors) {
        Set<UUID> reach = grants.stream()
                .map(Grant::organisationId)
                .filter(Objects::nonNull)
                .filter(id -> giver.mayFor(id, Permission.PERSON_INVITE, Permission.REGISTRATION_DECIDE))
                .collect(Collectors.toSet());
        boolean everywhere = Keepers.keepsEverybody(giver);
        boolean serves = giver.kind() != ActorKind.MEMBER && !everywhere;
        check(grants, everywhere ? null : reach, serves ? Holdings.ALL : holdings(giver, grants))
                .check(grants, pointer, errors);
    }

    GrantCheck of(Actor giver, List<Grant> grants) {
        return check(
                grants, Keepers.keepsEverybody(giver) ? null : Keepers.administered(giver), holdings(giver, grants));
    }

    /** Refuses if any of these roles, where the actor can see them, allows what the actor may not do there. */
    void mustHoldAllOf(Actor actor, Collection<Grant> grants) {
        if (!holdings(actor, grants).include(grants)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
    }

    /** Those of the roles by which people are kept. */
    Set<Grant> keeping(Collection<Grant> grants) {
        Map<UUID, MadeRole> made = made(grants);
        return grants.stream()
                .filter(it -> Holdings.permissions(it, made).contains(Permission.PERSON_KEEP))
                .collect(Collectors.toSet());
    }

    private Holdings holdings(Actor giver, Collection<Grant> grants) {
        return giver.has(Role.ADMINISTRATOR) ? Holdings.ALL : new Holdings(giver, made(grants));
    }

    private Map<UUID, MadeRole> made(Collection<Grant> grants) {
        return madeRoles.byId(grants.stream()
                .flatMap(grant -> Stream.ofNullable(grant.roleId()))
                .toList());
    }

    private GrantCheck check(List<Grant> grants, @Nullable Set<UUID> reach, Holdings holdings) {
        List<UUID> asked = grants.stream()
                .map(Grant::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, OrganisationKind> known = asked.isEmpty()
                ? Map.of()
                : organisations.organisations(asked).values().stream()
                        .collect(Collectors.toMap(OrganisationView::id, OrganisationView::kind));
        Map<UUID, UUID> entities = grants.stream().allMatch(grant -> grant.legalEntityIds() == null)
                ? Map.of()
                : organisations.legalEntitiesOf(asked).stream()
                        .collect(Collectors.toMap(LegalEntityView::id, LegalEntityView::organisationId));
        boolean staff = grants.stream().anyMatch(grant -> grant.branchId() != null);
        Set<UUID> branches = staff
                ? organisations.branches().stream()
                        .filter(BranchView::active)
                        .map(BranchView::id)
                        .collect(Collectors.toSet())
                : Set.of();
        return new GrantCheck(known, entities, branches, reach, made(grants), holdings);
    }
}
