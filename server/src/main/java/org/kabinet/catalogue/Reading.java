package org.kabinet.catalogue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One reading of one file, which remembers what it has met: an id that comes twice within it is a duplicate and is reported. */
public final class Reading {

    private final UUID id;
    private final Map<ImportKind, Set<UUID>> met = new EnumMap<>(ImportKind.class);
    private Map<String, UUID> latest = Map.of();
    private final Set<UUID> unstocked = new HashSet<>();
    private final Set<UUID> unpriced = new HashSet<>();
    private final Map<String, Map<String, Object>> recalled = new HashMap<>();
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

    /**
     * Remembers a portion of offers instead of the one before: its stock and its prices mostly stand beside it in the file.
     *
     * @param variants by the ERP's id
     * @param created those that nobody has known before
     */
    public void wrote(Map<String, UUID> variants, Collection<UUID> created) {
        latest = variants;
        unstocked.clear();
        unstocked.addAll(created);
        unpriced.clear();
        unpriced.addAll(created);
    }

    /** From the ERP's ids of variants to ours: those just written are remembered, the others are looked up. */
    public Map<String, UUID> variants(
            Collection<String> externalIds, Function<Collection<String>, Map<String, UUID>> lookup) {
        List<String> others =
                externalIds.stream().filter(it -> !latest.containsKey(it)).toList();
        Map<String, UUID> known = new HashMap<>(others.isEmpty() ? Map.of() : lookup.apply(others));
        for (String externalId : externalIds) {
            UUID variant = latest.get(externalId);
            if (variant != null) {
                known.put(externalId, variant);
            }
        }
        return known;
    }

    /** What is few and named by many is looked up once and kept in a book, until the file itself brings more of it. */
    public <V> Map<String, V> recall(
            String book,
            Class<V> type,
            Collection<String> externalIds,
            Function<Collection<String>, Map<String, V>> lookup) {
        Map<String, Object> known = recalled.computeIfAbsent(book, first -> new HashMap<>());
        List<String> others =
                externalIds.stream().filter(it -> !known.containsKey(it)).toList();
        if (!others.isEmpty()) {
            known.putAll(lookup.apply(others));
        }
        Map<String, V> found = new HashMap<>();
        for (String externalId : externalIds) {
            Object value = known.get(externalId);
            if (value != null) {
                found.put(externalId, type.cast(value));
            }
        }
        return found;
    }

    /** The file brings more of what is in this book. */
    public void forget(String book) {
        recalled.remove(book);
    }

    /** Those of the variants that have just been created and are told the stock of for the first time: nothing is there to compare with. */
    public Set<UUID> firstStock(Collection<UUID> variants) {
        return taken(unstocked, variants);
    }

    /** Those of the variants that have just been created and are priced for the first time. */
    public Set<UUID> firstPrices(Collection<UUID> variants) {
        return taken(unpriced, variants);
    }

    private static Set<UUID> taken(Set<UUID> from, Collection<UUID> variants) {
        Set<UUID> first = new HashSet<>();
        for (UUID variant : variants) {
            if (from.remove(variant)) {
                first.add(variant);
            }
        }
        return first;
    }

    /** Variants of which other files of the run have brought stock, looked up once. */
    public Set<UUID> stockedElsewhere(Supplier<Set<UUID>> lookup) {
        Set<UUID> elsewhere = stockedElsewhere == null ? lookup.get() : stockedElsewhere;
        stockedElsewhere = elsewhere;
        return elsewhere;
    }
}
