package org.kabinet.access.leaving;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.away.EndSubstitutions;
import org.kabinet.access.leaving.Cares.Held;
import org.kabinet.access.leaving.DepartureRepository.Item;
import org.kabinet.access.people.BlockPerson;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.leaving.Keeper;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Blocks somebody for good: what is in their care goes to others in the same moment, or nothing happens at all. */
@Component
class LeavePerson {
    private final BlockPerson blockPerson;
    private final Cares cares;
    private final DepartureRepository departures;
    private final EndSubstitutions endSubstitutions;
    private final DepartureNews news;
    private final Ids ids;
    private final Clock clock;

    LeavePerson(
            BlockPerson blockPerson,
            Cares cares,
            DepartureRepository departures,
            EndSubstitutions endSubstitutions,
            DepartureNews news,
            Ids ids,
            Clock clock) {
        this.blockPerson = blockPerson;
        this.cares = cares;
        this.departures = departures;
        this.endSubstitutions = endSubstitutions;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID id, long seen, Departure departure) {
        Actor actor = Actors.current();
        boolean active = blockPerson.kept(id).active();
        Keeper person = blockPerson.block(id, seen);
        close(id, active);
        List<Held> held = cares.of(id, actor);
        Map<String, Keeper> successors = successors(held, departure);
        endSubstitutions.of(departures.substitutions(id, clock.instant()));
        UUID departed = ids.next();
        departures.insert(departed, person, clock.instant(), actor);
        List<Item> passed = new ArrayList<>();
        for (Held one : held) {
            Keeper to = successors.get(one.care().kind());
            if (to != null) {
                Item item = cares.pass(one, id, to);
                departures.insert(departed, item);
                passed.add(item);
            }
        }
        news.passed(person, passed);
    }

    /** Whoever was let in again without being given anything back leaves anew; whoever is gone has left already. */
    private void close(UUID id, boolean active) {
        departures.left(id).ifPresent(earlier -> {
            if (!active) {
                throw new ProblemException(AccessProblem.LEFT_ALREADY);
            }
            departures.returned(earlier.id(), clock.instant());
        });
    }

    /** Nothing stays with nobody: each kind of which there is something has somebody who may take it. */
    private static Map<String, Keeper> successors(List<Held> held, Departure departure) {
        List<Departure.@Nullable Choice> choices = departure.successors() == null ? List.of() : departure.successors();
        Map<String, Keeper> chosen = new HashMap<>();
        FieldErrors errors = new FieldErrors();
        for (Held one : held) {
            String kind = one.care().kind();
            Optional<UUID> told = choices.stream()
                    .flatMap(choice -> Optional.ofNullable(choice).stream())
                    .filter(choice -> kind.equals(choice.kind()))
                    .flatMap(choice -> Optional.ofNullable(choice.personId()).stream())
                    .findFirst();
            Optional<Keeper> keeper = told.flatMap(one::keeper);
            errors.require(told.isPresent(), "/successors/" + kind, "REQUIRED");
            errors.require(told.isEmpty() || keeper.isPresent(), "/successors/" + kind, "NO_SUCCESSOR");
            keeper.ifPresent(it -> chosen.put(kind, it));
        }
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        return chosen;
    }
}
