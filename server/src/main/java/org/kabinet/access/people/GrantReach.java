package org.kabinet.access.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.role.MadeRole;
import org.kabinet.access.role.MadeRoles;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which roles of a person are the actor's to give and to take. */
@Component
public class GrantReach {
    private final PeopleQueries people;
    private final GrantChecks checks;
    private final MadeRoles madeRoles;

    GrantReach(PeopleQueries people, GrantChecks checks, MadeRoles madeRoles) {
        this.people = people;
        this.checks = checks;
        this.madeRoles = madeRoles;
    }

    /** The places in which the actor may give roles to a person; none named means everywhere. */
    public record Within(@Nullable Set<UUID> organisations, Map<UUID, MadeRole> made) {
        public boolean includes(@Nullable UUID organisation) {
            return organisations == null || (organisation != null && organisations.contains(organisation));
        }

        /** What a wanted role allows. */
        public Set<Permission> permissions(Grant grant) {
            return Holdings.permissions(grant, made);
        }
    }

    /** Refuses where setting these roles would be refused; null if only the reach is of interest. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Within over(UUID personId, @Nullable List<Grant> wanted) {
        Actor actor = Keepers.mustKeepPeople();
        Person person = people.person(personId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Set<UUID> organisations = Keepers.keepsEverybody(actor) ? null : Keepers.administered(actor);
        List<Grant> held = person.grants().stream()
                .filter(it -> organisations == null || organisations.contains(it.organisationId()))
                .toList();
        if (held.isEmpty() && organisations != null) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        checks.mustHoldAllOf(actor, held);
        if (wanted != null) {
            FieldErrors errors = new FieldErrors();
            checks.of(actor, wanted).check(wanted, "/grants", errors);
            errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        }
        List<Grant> named = wanted == null ? List.of() : wanted;
        return new Within(
                organisations,
                madeRoles.byId(named.stream()
                        .flatMap(it -> Stream.ofNullable(it.roleId()))
                        .toList()));
    }
}
