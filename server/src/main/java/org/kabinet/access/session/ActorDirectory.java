package org.kabinet.access.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.PriceListAccess;
import org.kabinet.platform.live.LiveEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who a signed-in person is at this moment. Kept in memory until somebody's access changes anywhere, or a role of theirs begins or ends by
 * itself; then all is looked up anew, so that a right taken away is gone with the next request.
 */
@Component
class ActorDirectory {
    private static final int MANY = 50_000;

    private final PersonRepository people;
    private final ObjectProvider<PriceListAccess> priceLists;
    private final TransactionTemplate transaction;
    private final ConcurrentMap<Seeker, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;

    /** @param until when a role begins or ends by itself and the person has to be looked up anew */
    private record Known(Optional<Actor> actor, @Nullable Instant until) {
        static final Known NOBODY = new Known(Optional.empty(), null);

        boolean holdsAt(Instant now) {
            return until == null || now.isBefore(until);
        }
    }

    /** Who somebody is, or as how much of it they act. */
    private record Seeker(SignedIn who, @Nullable Narrowing narrowing) {
        Grants meant(Grants grants) {
            return narrowing == null ? grants : grants.narrowed(narrowing);
        }
    }

    ActorDirectory(
            PersonRepository people,
            ObjectProvider<PriceListAccess> priceLists,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.priceLists = priceLists;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The actor, unless the person is blocked or has lost the cabinet. */
    Optional<Actor> actor(SignedIn who) {
        return actor(new Seeker(who, null));
    }

    /** The same with less than they may. */
    Optional<Actor> actor(SignedIn who, Narrowing narrowing) {
        return actor(new Seeker(who, narrowing));
    }

    private Optional<Actor> actor(Seeker who) {
        Known found = known.get(who);
        if (found == null || !found.holdsAt(clock.instant())) {
            long before = changes.get();
            found = look(who);
            remember(who, found, before);
        }
        return found.actor();
    }

    /** What was read while something changed may be old already: it serves this request and is forgotten. */
    private void remember(Seeker who, Known found, long before) {
        if (known.size() > MANY) {
            known.clear();
        }
        if (changes.get() == before) {
            known.put(who, found);
        }
        if (changes.get() != before) {
            known.remove(who, found);
        }
    }

    /** What the person may be, from the database. */
    Optional<Grants> grants(UUID personId) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> people.grants(personId)));
    }

    /** With whom the person is in a team. */
    Set<UUID> team(UUID personId, @Nullable UUID organisation) {
        return Actors.callAs(
                Actor.system(),
                () -> Optional.ofNullable(transaction.execute(status -> people.team(personId, organisation)))
                        .orElse(Set.of()));
    }

    /** Who the person would be with these grants. */
    Actor actor(Grants grants, Cabinet cabinet) {
        return Actors.callAs(
                Actor.system(),
                () -> transaction.execute(status -> grants.actor(cabinet, priceListsOf(grants, cabinet))));
    }

    @EventListener
    void changed(LiveEvent event) {
        if (event.type().equals(LiveEvent.ACCESS_CHANGED) || event.type().equals(LiveEvent.RESYNC)) {
            changes.incrementAndGet();
            known.clear();
        }
    }

    private Known look(Seeker seeker) {
        SignedIn who = seeker.who();
        return Actors.callAs(
                Actor.system(),
                () -> transaction.execute(status -> people.grants(who.personId())
                        .map(grants -> new Known(actor(who, seeker.meant(grants)), grants.until()))
                        .orElse(Known.NOBODY)));
    }

    private Optional<Actor> actor(SignedIn who, Grants grants) {
        return grants.active() && grants.cabinets().contains(who.cabinet()) && who.reaches(grants)
                ? Optional.of(grants.actor(who.cabinet(), priceListsOf(grants, who.cabinet())))
                : Optional.empty();
    }

    private Set<UUID> priceListsOf(Grants grants, Cabinet cabinet) {
        Set<UUID> organisations = grants.organisations(cabinet);
        PriceListAccess lists = priceLists.getIfAvailable();
        return organisations.isEmpty() || lists == null
                ? Set.of()
                : lists.priceListsOf(organisations, grants.limits(cabinet));
    }
}
