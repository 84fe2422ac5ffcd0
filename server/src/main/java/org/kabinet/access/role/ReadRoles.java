package org.kabinet.access.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles as whoever gives them chooses between them. */
@Component
class ReadRoles {
    private static final int MANY = 200;

    private final RoleQueries queries;
    private final RoleTexts texts;
    private final PermissionWords words;

    ReadRoles(RoleQueries queries, RoleTexts texts, PermissionWords words) {
        this.queries = queries;
        this.texts = texts;
        this.words = words;
    }

    /** The built-in ones first: all for the seller, or those that the people of one company may hold. */
    @Transactional(readOnly = true)
    public List<RoleView> list(@Nullable UUID organisationId, Locale locale) {
        Actor actor = mustGiveRoles(organisationId);
        List<MadeRole> made = organisationId == null ? queries.ofSeller() : queries.offeredTo(organisationId);
        Map<String, Integer> holders = queries.counts(organisationId);
        List<RoleView> views = new ArrayList<>();
        boolean ofCompany = organisationId != null || actor.kind() == ActorKind.MEMBER;
        Arrays.stream(Role.values())
                .filter(role -> role.ofCompany() || !ofCompany)
                .map(role -> view(role, holders, locale))
                .forEach(views::add);
        made.stream()
                .filter(role -> role.likeness().ofCompany() || !ofCompany)
                .map(role -> view(role, holders, actor))
                .forEach(views::add);
        return views;
    }

    @Transactional(readOnly = true)
    public RoleView role(UUID id) {
        MadeRole role = queries.role(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Actor actor = mustGiveRoles(role.organisationId());
        return view(role, queries.counts(role.organisationId()), actor);
    }

    /** The first of those who hold the role. */
    @Transactional(readOnly = true)
    public List<RoleQueries.Holder> holders(String key, @Nullable UUID organisationId) {
        mustGiveRoles(organisationId);
        return queries.holders(
                Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(key))
                        .findFirst()
                        .map(RoleQueries::builtIn)
                        .orElseGet(() -> RoleQueries.made(id(key))),
                organisationId,
                MANY);
    }

    /** Everything that can be allowed, in the reader's words and in the order of the catalogue. */
    List<PermissionView> permissions(@Nullable UUID organisationId, Locale locale) {
        Set<Permission> giveable = RoleKeepers.giveable(mustGiveRoles(organisationId), organisationId);
        return words.views(it -> organisationId == null || it.fits(Role.BUYER), giveable, locale);
    }

    /** Those who invite and those who keep people have to know what they give. */
    private static Actor mustGiveRoles(@Nullable UUID organisationId) {
        Actor actor = Actors.current().requires(Permission.ROLE_KEEP, Permission.PERSON_KEEP, Permission.PERSON_INVITE);
        boolean reaches = organisationId == null
                || actor.kind() != ActorKind.MEMBER
                || actor.mayFor(organisationId, Permission.ROLE_KEEP, Permission.PERSON_KEEP, Permission.PERSON_INVITE);
        if (!reaches) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        return actor;
    }

    private RoleView view(Role role, Map<String, Integer> holders, Locale locale) {
        return new RoleView(
                role.name(),
                null,
                role,
                null,
                texts.name(role, locale),
                texts.description(role, locale),
                ordered(role.permissions()),
                holders.getOrDefault(role.name(), 0),
                false,
                1);
    }

    private static RoleView view(MadeRole role, Map<String, Integer> holders, Actor actor) {
        return new RoleView(
                role.id().toString(),
                role.id(),
                role.likeness(),
                role.organisationId(),
                role.name(),
                role.description(),
                ordered(role.permissions()),
                holders.getOrDefault(role.id().toString(), 0),
                RoleKeepers.keepsRolesOf(actor, role.organisationId()),
                role.version());
    }

    private static List<Permission> ordered(Set<Permission> permissions) {
        return Stream.of(Permission.values()).filter(permissions::contains).toList();
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
    }
}
