package org.kabinet.access.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the places are called in which roles are held. */
record PlaceNames(Map<UUID, String> organisations, Map<UUID, String> legalEntities, Map<UUID, String> branches) {

    @Nullable
    String organisation(@Nullable UUID id) {
        return id == null ? null : organisations.get(id);
    }

    /** Those that the reader may know. */
    List<String> legalEntities(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(legalEntities.get(id)))
                .toList();
    }

    @Nullable
    String branch(@Nullable UUID id) {
        return id == null ? null : branches.get(id);
    }
}
