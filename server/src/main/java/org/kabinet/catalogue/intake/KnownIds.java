package org.kabinet.catalogue.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** From the ERP's ids to ours: those that are known, and new ones for what is seen for the first time. */
final class KnownIds {

    private final Map<String, UUID> ids;
    private final Supplier<UUID> next;

    KnownIds(Map<String, UUID> known, Supplier<UUID> next) {
        this.ids = new HashMap<>(known);
        this.next = next;
    }

    /** The id we know, or a new one that is remembered from now on. */
    UUID of(String externalId) {
        return ids.computeIfAbsent(externalId, unknown -> next.get());
    }

    @Nullable
    UUID find(String externalId) {
        return ids.get(externalId);
    }
}
