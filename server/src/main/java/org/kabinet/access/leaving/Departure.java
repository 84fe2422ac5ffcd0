package org.kabinet.access.leaving;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody leaves, and to whom what is in their care goes. */
record Departure(
        @Schema(description = "For each kind of which there is something") @Nullable
        List<@Nullable Choice> successors) {

    /** Who takes over what is of this kind. */
    @Schema(name = "SuccessorChoice")
    record Choice(
            @Schema(example = "CLIENTS") @Nullable String kind,
            @Nullable UUID personId) {}
}
