package org.kabinet.access.token;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;

/** What makes a token a good one: a name, an end, and no more than its maker holds. */
@Component
class TokenRules {
    private static final int LONGEST_NAME = 100;

    private final Organisations organisations;

    TokenRules(Organisations organisations) {
        this.organisations = organisations;
    }

    /** What was asked for, in order. */
    record Checked(
            String name,
            Set<Permission> permissions,
            @Nullable Set<UUID> legalEntities,
            int days) {}

    /** Refuses and says all that is wrong. */
    Checked checked(NewToken wanted, Set<Permission> giveable) {
        FieldErrors errors = new FieldErrors();
        String name = wanted.name() == null ? "" : wanted.name().strip();
        errors.text(name, LONGEST_NAME, "/name");
        int days = wanted.days() == null ? 0 : wanted.days();
        errors.require(days >= 1 && days <= ApiToken.LONGEST_DAYS, "/days", "DAYS_WRONG", ApiToken.LONGEST_DAYS);
        Set<Permission> permissions = permissions(wanted, giveable, errors);
        Set<UUID> entities = entities(wanted, errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        return new Checked(name, permissions, entities, days);
    }

    private static Set<Permission> permissions(NewToken wanted, Set<Permission> giveable, FieldErrors errors) {
        List<@Nullable String> codes = wanted.permissions() == null ? List.of() : wanted.permissions();
        for (int i = 0; i < codes.size(); i++) {
            String at = "/permissions/" + i;
            Optional<Permission> permission = TokenKeepers.known(codes.get(i));
            if (errors.require(permission.isPresent(), at, "PERMISSION_UNKNOWN")) {
                Permission named = permission.orElseThrow();
                if (errors.require(
                        TokenKeepers.means(named, wanted.organisationId()), at, "PERMISSION_NOT_FOR_TOKENS")) {
                    errors.require(giveable.contains(named), at, "PERMISSION_NOT_YOURS_TO_GIVE");
                }
            }
        }
        return codes.stream().flatMap(code -> TokenKeepers.known(code).stream()).collect(Collectors.toSet());
    }

    private @Nullable Set<UUID> entities(NewToken wanted, FieldErrors errors) {
        List<@Nullable UUID> named = wanted.legalEntities();
        UUID organisation = wanted.organisationId();
        if (named == null) {
            return null;
        }
        Set<UUID> there = organisation == null
                ? Set.of()
                : organisations.legalEntitiesOf(Set.of(organisation)).stream()
                        .map(LegalEntityView::id)
                        .collect(Collectors.toSet());
        Set<UUID> chosen = named.stream()
                .flatMap(id -> Optional.ofNullable(id).filter(there::contains).stream())
                .collect(Collectors.toSet());
        boolean all = named.stream().allMatch(id -> id != null && chosen.contains(id));
        errors.require(all && !chosen.isEmpty(), "/legalEntities", "LEGAL_ENTITY_UNKNOWN");
        return chosen;
    }
}
