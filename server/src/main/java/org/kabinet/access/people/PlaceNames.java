package org.kabinet.access.people;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the places are called in which roles are held. */
record PlaceNames(Map<UUID, String> organisations, Map<UUID, String> branches) {

    @Nullable
    String organisation(@Nullable UUID id) {
        return id == null ? null : organisations.get(id);
    }

    @Nullable
    String branch(@Nullable UUID id) {
        return id == null ? null : branches.get(id);
    }
}
