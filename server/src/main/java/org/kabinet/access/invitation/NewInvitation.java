package org.kabinet.access.invitation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.people.Grant;

/** Whom to ask in, and as what. */
public record NewInvitation(
        @Schema(description = "Made by the client so that a retry invites nobody twice") @Nullable
        UUID id,

        @Schema(example = "petrova@romashka.example") @Nullable
        String email,

        @Schema(description = "May be left out: whoever comes in says it", example = "Петрова Анна") @Nullable
        String name,

        @Schema(
                description = "Of the letter; that of whoever invites if left out",
                allowableValues = {"ru", "en"})
        @Nullable
        String language,

        @Nullable List<Grant> grants) {}
