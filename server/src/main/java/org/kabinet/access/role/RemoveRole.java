package org.kabinet.access.role;

import static org.kabinet.access.role.RoleQueries.made;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a role that nobody holds and nobody is invited to. */
@Component
class RemoveRole {
    private static final int NAMED = 5;

    private final RoleRepository roles;
    private final RoleQueries queries;

    RemoveRole(RoleRepository roles, RoleQueries queries) {
        this.roles = roles;
        this.queries = queries;
    }

    @Transactional
    public void of(UUID id, long seen) {
        MadeRole known = queries.role(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        RoleKeepers.mustKeepRolesOf(known.organisationId());
        MadeRole stored = roles.lock(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Version.mustMatch(seen, stored.version());
        mustBeFree(id);
        roles.delete(id);
    }

    /** Names those for whom the role has to stay. */
    private void mustBeFree(UUID id) {
        List<String> names = Stream.concat(
                        queries.holders(made(id), null, NAMED + 1).stream().map(RoleQueries.Holder::name),
                        queries.invited(id, NAMED + 1).stream())
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            String few = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
            throw new ProblemException(AccessProblem.ROLE_IN_USE, few, names.size() > NAMED ? 1 : 0);
        }
    }
}
