package org.kabinet.access.people;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.actor.Scope;

/**
 * A role and where it is held: in a customer's organisation, in a branch of the seller, or everywhere.
 *
 * @param role the built-in role, or the one that a made role takes after
 * @param roleId the role that people have made, if it is one
 * @param legalEntityIds those of the organisation for which it is held; all if absent
 * @param scope whose records it shows; everybody's if absent
 * @param term how long it is held; for good if absent
 */
@Schema(
        description = "Customer roles name an organisation, MANAGER and FORWARDER a branch, the others neither."
                + " A role that people have made is named besides the built-in one that it takes after.")
public record Grant(
        Role role,
        @Nullable UUID roleId,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String roleName,

        @Nullable UUID organisationId,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String organisationName,

        @Schema(description = "The legal entities of the organisation for which the role is held; all if absent")
        @Nullable
        List<UUID> legalEntityIds,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<String> legalEntityNames,

        @Nullable UUID branchId,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String branchName,

        @Schema(
                description =
                        "Whose records the role shows in its place: the person's own, or those of their teams; everybody's if absent")
        @Nullable
        Scope scope,

        @Nullable GrantTerm term) {

    /** A built-in role held in an organisation. */
    public static Grant in(@Nullable UUID organisationId, Role role) {
        return new Grant(role, null, null, organisationId, null, null, null, null, null, null, null);
    }

    Grant withNames(PlaceNames names) {
        return new Grant(
                role,
                roleId,
                roleName,
                organisationId,
                names.organisation(organisationId),
                legalEntityIds,
                legalEntityIds == null ? null : names.legalEntities(legalEntityIds),
                branchId,
                names.branch(branchId),
                scope,
                term);
    }

    /** Those in which the roles are held. */
    public static Set<UUID> organisations(Collection<Grant> grants) {
        return grants.stream()
                .map(Grant::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Without the names of the role and the places. */
    public Grant bare() {
        List<UUID> entities = legalEntityIds == null
                ? null
                : legalEntityIds.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
        GrantTerm bare = term == null ? null : GrantTerm.of(term.from(), term.until());
        return new Grant(role, roleId, null, organisationId, null, entities, null, branchId, null, scope, bare);
    }

    /** Which role it is and where, for whichever legal entities, whose records and however long: nobody holds that twice. */
    Grant whole() {
        return new Grant(role, roleId, null, organisationId, null, null, null, branchId, null, null, null);
    }

    public @Nullable Instant from() {
        return term == null ? null : term.from();
    }

    public @Nullable Instant until() {
        return term == null ? null : term.until();
    }

    /** The legal entities as a set. */
    public @Nullable Set<UUID> limits() {
        return legalEntityIds == null
                ? null
                : legalEntityIds.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** The scope as the database keeps it. */
    public @Nullable String scoped() {
        return scope == null ? null : scope.name();
    }

    /** The legal entities as the database keeps them. */
    public UUID @Nullable [] entities() {
        return legalEntityIds == null
                ? null
                : legalEntityIds.stream().filter(Objects::nonNull).toArray(UUID[]::new);
    }

    /** As it is read, without names. */
    public static Grant stored(
            Role role,
            @Nullable UUID roleId,
            @Nullable String roleName,
            @Nullable UUID organisationId,
            UUID @Nullable [] entities,
            @Nullable UUID branchId,
            @Nullable String scope,
            @Nullable Instant from,
            @Nullable Instant until) {
        return new Grant(
                role,
                roleId,
                roleName,
                organisationId,
                null,
                entities == null ? null : Arrays.stream(entities).sorted().toList(),
                null,
                branchId,
                null,
                scope == null ? null : Scope.valueOf(scope),
                GrantTerm.of(from, until));
    }
}
