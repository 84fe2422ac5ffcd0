package org.kabinet.access.token;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

/** Who may make and revoke whose tokens: a company's keepers those of their company, the seller's all; each makes them for where they act. */
final class TokenKeepers {
    private TokenKeepers() {}

    static Actor mustBeOne() {
        return Actors.current().requires(Permission.TOKEN_KEEP);
    }

    /** Refuses unless the actor may see and revoke the tokens of this customer, or of the seller. */
    static Actor mustKeepThoseOf(@Nullable UUID organisationId) {
        Actor actor = mustBeOne();
        boolean keeps = actor.kind() == ActorKind.ALL
                || (organisationId != null && actor.mayFor(organisationId, Permission.TOKEN_KEEP));
        if (!keeps) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        return actor;
    }

    /** Refuses unless the actor acts for this customer themselves, or for the seller. */
    static Actor mustActFor(@Nullable UUID organisationId) {
        Actor actor = mustKeepThoseOf(organisationId);
        if (actor.kind() == ActorKind.ALL && organisationId != null) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        return actor;
    }

    /** What the actor may put into a token. */
    static Set<Permission> giveable(Actor actor, @Nullable UUID organisationId) {
        Set<Permission> held = organisationId == null
                ? actor.rights().permissions()
                : actor.rightsIn(organisationId).permissions();
        return held.stream().filter(Permission::ofPrograms).collect(Collectors.toSet());
    }

    /** The cabinet in which the actor is. */
    static Cabinet cabinet(Actor actor) {
        Set<Role> likenesses = actor.rights().worksAs();
        return Arrays.stream(Cabinet.values())
                .filter(cabinet -> cabinet.kind() == actor.kind())
                .filter(cabinet -> cabinet.roles().stream().anyMatch(likenesses::contains))
                .findFirst()
                .orElseThrow(() -> new ProblemException(PlatformProblem.FORBIDDEN));
    }

    /** What a program would be able to read and do at most. */
    static boolean means(Permission permission, @Nullable UUID organisationId) {
        return permission.ofPrograms() && (organisationId == null || permission.fits(Role.BUYER));
    }

    static Optional<Permission> known(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(Permission::of);
    }
}
