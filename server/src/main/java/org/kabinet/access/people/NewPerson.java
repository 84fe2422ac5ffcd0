package org.kabinet.access.people;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is to be let in. */
record NewPerson(
        @Schema(description = "Made by the client so that a retry makes no second person") @Nullable
        UUID id,

        @Schema(
                description =
                        "A phone number, however it is written, is kept as +79161234567; ten digits alone stay as they are",
                example = "petrova@romashka.example")
        @Nullable
        String login,

        @Schema(example = "Петрова Анна") @Nullable String name,
        @Schema(example = "+7 900 000-00-00") @Nullable String phone,
        @Nullable List<Grant> grants) {}
