package org.kabinet.access.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.role.MadeRole;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.FieldErrors;

/**
 * Whether roles may be given as asked: each in the place where its kind of role is held, by somebody who may give it there.
 *
 * @param organisations those that the giver can see, by kind
 * @param legalEntities those of the organisations, by id
 * @param branches those that exist
 * @param administered the organisations in which the giver may give roles; null when they may everywhere
 * @param made those roles among the asked that people have made and the giver may know
 * @param holdings what the giver may do: nobody gives more than that
 */
record GrantCheck(
        Map<UUID, OrganisationKind> organisations,
        Map<UUID, UUID> legalEntities,
        Set<UUID> branches,
        @Nullable Set<UUID> administered,
        Map<UUID, MadeRole> made,
        Holdings holdings) {

    void check(List<Grant> grants, String pointer, FieldErrors errors) {
        Set<Grant> seen = new HashSet<>();
        for (int i = 0; i < grants.size(); i++) {
            Grant grant = grants.get(i).bare();
            String at = pointer + "/" + i;
            errors.require(seen.add(grant.whole()), at, "ROLE_TWICE");
            if (errors.require(named(grant), at + "/role", "REQUIRED") && checkMade(grant, at, errors)) {
                checkPlace(grant, at, errors);
                checkScope(grant, at, errors);
                GrantTerm term = grant.term();
                errors.require(term == null || term.wellOrdered(), at + "/term", "TERM_WRONG");
            }
        }
    }

    /** A role that people have made goes with the built-in one that it takes after, and a customer's own stays with its people. */
    private boolean checkMade(Grant grant, String at, FieldErrors errors) {
        UUID id = grant.roleId();
        MadeRole role = id == null ? null : made.get(id);
        boolean fits = role != null
                && role.likeness() == grant.role()
                && (role.organisationId() == null || role.organisationId().equals(grant.organisationId()));
        return errors.require(id == null || fits, at + "/roleId", "MADE_ROLE_UNKNOWN");
    }

    /** What comes from outside may lack what it must have. */
    private static boolean named(Grant grant) {
        return Objects.nonNull(grant.role());
    }

    private void checkPlace(Grant grant, String at, FieldErrors errors) {
        if (grant.role().ofCustomer()) {
            errors.require(grant.branchId() == null, at + "/branchId", "PLACE_NOT_NEEDED");
            checkOrganisation(grant, at, errors);
            return;
        }
        errors.require(grant.legalEntityIds() == null, at + "/legalEntityIds", "PLACE_NOT_NEEDED");
        if (errors.require(administered == null, at + "/role", "ROLE_NOT_YOURS_TO_GIVE")) {
            mustHold(grant, at, errors);
        }
        errors.require(grant.organisationId() == null, at + "/organisationId", "PLACE_NOT_NEEDED");
        if (grant.role().ofBranch()) {
            UUID branch = grant.branchId();
            errors.require(branch != null && branches.contains(branch), at + "/branchId", "BRANCH_UNKNOWN");
        } else {
            errors.require(grant.branchId() == null, at + "/branchId", "PLACE_NOT_NEEDED");
        }
    }

    private void checkOrganisation(Grant grant, String at, FieldErrors errors) {
        UUID organisation = grant.organisationId();
        OrganisationKind kind = organisation == null ? null : organisations.get(organisation);
        if (!errors.require(kind != null, at + "/organisationId", "ORGANISATION_UNKNOWN")) {
            return;
        }
        boolean fits = (kind == OrganisationKind.INDIVIDUAL) == (grant.role() == Role.INDIVIDUAL);
        errors.require(fits, at + "/role", "ROLE_DOES_NOT_FIT");
        checkEntities(grant, at, errors);
        boolean allowed = administered == null || (organisation != null && administered.contains(organisation));
        if (errors.require(allowed, at + "/organisationId", "ROLE_NOT_YOURS_TO_GIVE")) {
            mustHold(grant, at, errors);
        }
    }

    private void checkEntities(Grant grant, String at, FieldErrors errors) {
        List<UUID> entities = grant.legalEntityIds();
        if (entities == null) {
            return;
        }
        boolean known = !entities.isEmpty()
                && entities.stream()
                        .allMatch(id ->
                                Objects.nonNull(id) && Objects.equals(legalEntities.get(id), grant.organisationId()));
        errors.require(known, at + "/legalEntityIds", "LEGAL_ENTITY_UNKNOWN");
        boolean ofWhole = Holdings.permissions(grant, made).stream().anyMatch(Permission::ofWholeCompany);
        errors.require(!ofWhole, at + "/legalEntityIds", "ROLE_OF_WHOLE_COMPANY");
    }

    /** Whoever keeps what a company has as a whole cannot see a part of it. */
    private void checkScope(Grant grant, String at, FieldErrors errors) {
        if (grant.scope() == null) {
            return;
        }
        errors.require(grant.role().canBeScoped(), at + "/scope", "SCOPE_NOT_FOR_ROLE");
        boolean ofWhole = grant.role().ofCompany()
                && Holdings.permissions(grant, made).stream().anyMatch(Permission::ofWholeCompany);
        errors.require(!ofWhole, at + "/scope", "ROLE_OF_WHOLE_COMPANY");
    }

    private void mustHold(Grant grant, String at, FieldErrors errors) {
        errors.require(holdings.include(grant), at + "/role", "ROLE_MORE_THAN_YOURS");
    }
}
