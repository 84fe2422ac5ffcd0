package org.kabinet.access.team;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    Set<UUID> people() {
        return members == null ? Set.of() : new LinkedHashSet<>(members);
    }
}
