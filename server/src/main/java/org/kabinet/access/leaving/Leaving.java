package org.kabinet.access.leaving;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has in their care, and who might take it over. */
record Leaving(
        UUID personId,
        String name,
        List<InCare> inCare,

        @Schema(
                description =
                        "Substitutions that end with it: of the person themselves and in which they stand in for others")
        int substitutions,

        @Schema(description = "Tokens of programs that stop working")
        int tokens,

        @Schema(description = "Companies that nobody else administers")
        List<String> lastAdministratorOf,

        @Schema(description = "Where it went when the person left, unless they are back") @Nullable
        Past past,

        long version) {

    /** So much of one kind. */
    record InCare(
            @Schema(example = "CLIENTS") String kind,
            int count,

            @Schema(description = "Colleagues who work as it takes in all of the branches concerned")
            List<Successor> successors) {}

    /** A colleague. */
    @Schema(name = "PossibleSuccessor")
    record Successor(UUID id, String name) {}

    /** How the person left. */
    record Past(Instant leftAt, String decidedByName, List<Passed> passed) {}

    /** So much of one kind, and to whom it went. */
    record Passed(String kind, int count, String successorName) {}
}
