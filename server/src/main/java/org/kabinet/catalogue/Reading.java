package org.kabinet.catalogue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One reading of one file, which remembers what it has met: an id that comes twice within it is a duplicate and is reported. */
public final class Reading {

    private final UUID id;
    private final Map<ImportKind, Set<UUID>> met = new EnumMap<>(ImportKind.class);
    private @Nullable Set<UUID> stockedElsewhere;

    public Reading(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** Remembers rows and tells which of them it had met before. */
    public Set<UUID> meet(ImportKind kind, Collection<UUID> rows) {
        Set<UUID> known = met.computeIfAbsent(kind, first -> new HashSet<>());
        Set<UUID> again = new HashSet<>();
        for (UUID row : rows) {
            if (!known.add(row)) {
                again.add(row);
            }
        }
        return again;
    }

    /** Variants of which other files of the run have brought stock, looked up once. */
    public Set<UUID> stockedElsewhere(Supplier<Set<UUID>> lookup) {
        Set<UUID> elsewhere = stockedElsewhere == null ? lookup.get() : stockedElsewhere;
        stockedElsewhere = elsewhere;
        return elsewhere;
    }
}
