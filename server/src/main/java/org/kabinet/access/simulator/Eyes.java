package org.kabinet.access.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.actor.Visible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the portal as somebody else would: as their actor, by the policies of the database. */
@Component
class Eyes {
    private final List<Visible> things;
    private final Organisations organisations;

    Eyes(List<Visible> things, Organisations organisations) {
        this.things = List.copyOf(things);
        this.organisations = organisations;
    }

    Simulation.Sight of(Actor actor, TransactionTemplate reading) {
        return Actors.callAs(
                actor,
                () -> Optional.ofNullable(reading.execute(status -> look(actor)))
                        .orElseThrow());
    }

    private Simulation.Sight look(Actor actor) {
        Map<String, Long> counts = new TreeMap<>();
        things.forEach(thing -> counts.put(thing.what(), thing.count()));
        return new Simulation.Sight(
                Stream.of(Permission.values())
                        .filter(actor.rights().permissions()::contains)
                        .toList(),
                organisations.organisations(actor.organisations()).values().stream()
                        .map(OrganisationView::name)
                        .sorted()
                        .toList(),
                branches(actor),
                counts);
    }

    private List<String> branches(Actor actor) {
        if (actor.kind() == ActorKind.MEMBER) {
            return List.of();
        }
        return organisations.branches().stream()
                .filter(it -> actor.kind() == ActorKind.ALL || actor.branches().contains(it.id()))
                .map(BranchView::name)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
