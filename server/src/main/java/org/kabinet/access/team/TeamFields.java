package org.kabinet.access.team;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a team is to be. */
@Schema(name = "TeamFields")
record TeamFields(
        @Schema(example = "Закупки, Урал") @Nullable String name,

        @Schema(description = "The ids of people who hold a role in that company, or at the seller") @Nullable
        List<UUID> members) {

    String text() {
        return name == null ? "" : name.strip();
    }

    /** No more than may be in a team; that they are too many is told of the whole list. */
    Set<UUID> people() {
        return members == null
                ? Set.of()
                : members.stream().limit(TeamRules.MOST_MEMBERS).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
