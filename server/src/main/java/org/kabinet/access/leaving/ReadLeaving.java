package org.kabinet.access.leaving;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.leaving.DepartureRepository.Left;
import org.kabinet.access.people.BlockPerson;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has in their care, for whoever may let them leave. */
@Component
class ReadLeaving {
    private final BlockPerson blockPerson;
    private final Cares cares;
    private final DepartureRepository departures;
    private final Organisations organisations;
    private final Clock clock;

    ReadLeaving(
            BlockPerson blockPerson,
            Cares cares,
            DepartureRepository departures,
            Organisations organisations,
            Clock clock) {
        this.blockPerson = blockPerson;
        this.cares = cares;
        this.departures = departures;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Leaving of(UUID id) {
        BlockPerson.Kept person = blockPerson.kept(id);
        List<Leaving.InCare> inCare = cares.of(id, Actors.current()).stream()
                .map(held -> new Leaving.InCare(
                        held.care().kind(),
                        held.count(),
                        held.keepers().stream()
                                .map(it -> new Leaving.Successor(it.id(), it.name()))
                                .toList()))
                .toList();
        return new Leaving(
                id,
                person.name(),
                inCare,
                departures.substitutions(id, clock.instant()).size(),
                departures.tokens(id, clock.instant()),
                organisations.organisations(departures.administeredAlone(id)).values().stream()
                        .map(OrganisationView::name)
                        .sorted()
                        .toList(),
                departures.left(id).map(ReadLeaving::past).orElse(null),
                person.version());
    }

    private static Leaving.@Nullable Past past(Left left) {
        return new Leaving.Past(
                left.leftAt(),
                left.decidedByName(),
                left.items().stream()
                        .map(it -> new Leaving.Passed(
                                it.kind(), it.count(), it.successor().name()))
                        .toList());
    }
}
