package org.kabinet.access.leaving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kabinet.access.leaving.DepartureRepository.Item;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.leaving.Care;
import org.kabinet.platform.leaving.Keeper;
import org.springframework.stereotype.Component;

/** What people of the seller have in their care, of all modules; those who keep a company's people only do not ask. */
@Component
class Cares {
    private final List<Care> all;
    private final DepartureRepository departures;

    Cares(List<Care> all, DepartureRepository departures) {
        this.all = all.stream().sorted(Comparator.comparing(Care::kind)).toList();
        this.departures = departures;
    }

    /**
     * Something of a kind.
     *
     * @param keepers who may take all of it over
     */
    record Held(Care care, Set<UUID> branches, int count, List<Keeper> keepers) {
        Optional<Keeper> keeper(UUID id) {
            return keepers.stream().filter(it -> it.id().equals(id)).findFirst();
        }
    }

    /** Kinds of which the person has something. */
    List<Held> of(UUID person, Actor asker) {
        List<Held> held = new ArrayList<>();
        if (asker.kind() == ActorKind.ALL) {
            for (Care care : all) {
                Map<UUID, Integer> found = care.of(person);
                if (!found.isEmpty()) {
                    held.add(held(care, found, person));
                }
            }
        }
        return held;
    }

    /** Passes all of one kind on. */
    Item pass(Held held, UUID from, Keeper to) {
        var passed = held.care().pass(from, to);
        return new Item(held.care().kind(), to, passed, passed.size());
    }

    /** Gives back what the successor still has. */
    int giveBack(Item item, Keeper to) {
        return all.stream()
                .filter(care -> care.kind().equals(item.kind()))
                .mapToInt(care -> care.giveBack(item.passed(), item.successor().id(), to))
                .sum();
    }

    private Held held(Care care, Map<UUID, Integer> found, UUID person) {
        int count = found.values().stream().mapToInt(Integer::intValue).sum();
        return new Held(care, found.keySet(), count, departures.keepers(care.keptBy(), found.keySet(), person));
    }
}
