package org.kabinet.platform.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose records somebody sees, where their roles do not show all of them. In a customer's organisation a record belongs to whoever placed the
 * order; at the seller to the account manager of the customer.
 *
 * @param places the organisations and branches in which no role shows all records
 * @param whole the legal entities of these organisations for which a role shows all
 * @param owners whose records are seen, by organisation, legal entity or branch
 */
public record RecordLimits(Set<UUID> places, Set<UUID> whole, Map<UUID, Set<UUID>> owners) {
    public static final RecordLimits NONE = new RecordLimits(Set.of(), Set.of(), Map.of());

    public RecordLimits {
        places = Set.copyOf(places);
        whole = Set.copyOf(whole);
        owners = Map.copyOf(owners);
    }

    /** Whether only some of the records of a place are there. */
    public boolean narrow(@Nullable UUID place) {
        return place != null && places.contains(place);
    }

    /** Whose customers of a branch are there; nothing if it is everybody's. */
    public Optional<Set<UUID>> ownersIn(UUID branch) {
        return narrow(branch) ? Optional.of(owners.getOrDefault(branch, Set.of())) : Optional.empty();
    }

    /** As the database is told: {@code place/person}, and {@code place/} where it is everybody's. */
    String told() {
        return Stream.concat(
                        whole.stream().map(place -> place + "/"),
                        owners.entrySet().stream()
                                .flatMap(it -> it.getValue().stream().map(person -> it.getKey() + "/" + person)))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
