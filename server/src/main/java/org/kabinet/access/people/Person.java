package org.kabinet.access.people;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as those see them who keep people; of the roles, only those that the reader may know. */
record Person(
        UUID id,
        @Schema(example = "petrova@romashka.example") String login,
        @Schema(example = "Петрова Анна") String name,
        String phone,
        PersonStatus status,
        List<Grant> grants,
        @Nullable Instant lastSignInAt,

        @Schema(description = "Whether they come in with a second factor or a passkey, as far as the reader may know")
        boolean secondFactor,

        long version) {

    Person withNames(PlaceNames names) {
        List<Grant> named = grants.stream().map(grant -> grant.withNames(names)).toList();
        return new Person(id, login, name, phone, status, named, lastSignInAt, secondFactor, version);
    }
}
