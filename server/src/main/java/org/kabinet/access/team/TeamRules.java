package org.kabinet.access.team;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kabinet.platform.problem.FieldErrors;

/** What makes a team a good one: a name of its own, and people of the same place. */
final class TeamRules {
    private static final int LONGEST_NAME = 100;
    static final int MOST_MEMBERS = 500;

    private TeamRules() {}

    /**
     * @param known those of the named who hold a role in the place
     */
    static void check(TeamFields fields, Set<UUID> known, FieldErrors errors) {
        errors.text(fields.text(), LONGEST_NAME, "/name");
        List<UUID> members = fields.members() == null ? List.of() : fields.members();
        errors.require(members.size() <= MOST_MEMBERS, "/members", "TEAM_TOO_LARGE");
        for (int i = 0; i < Math.min(members.size(), MOST_MEMBERS); i++) {
            errors.require(known.contains(members.get(i)), "/members/" + i, "NOT_OF_THIS_PLACE");
        }
    }
}
