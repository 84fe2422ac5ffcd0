package org.kabinet.access.session;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
 * Who a signed-in person is at this moment. Kept in memory until somebody's access changes anywhere; then all is looked up
 * anew, so that a right taken away is gone with the next request.
 */
@Component
class ActorDirectory {
    private static final int MANY = 50_000;

    private final PersonRepository people;
    private final ObjectProvider<PriceListAccess> priceLists;
    private final TransactionTemplate transaction;
    private final ConcurrentMap<SignedIn, Optional<Actor>> known = new ConcurrentHashMap<>();

    ActorDirectory(
            PersonRepository people,
            ObjectProvider<PriceListAccess> priceLists,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.priceLists = priceLists;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The actor, unless the person is blocked or has lost the cabinet. */
    Optional<Actor> actor(SignedIn who) {
        Optional<Actor> found = known.get(who);
        if (found == null) {
            found = look(who);
            if (known.size() > MANY) {
                known.clear();
            }
            known.put(who, found);
        }
        return found;
    }

    /** What the person may be, from the database. */
    Optional<Grants> grants(UUID personId) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> people.grants(personId)));
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
            known.clear();
        }
    }

    private Optional<Actor> look(SignedIn who) {
        return Actors.callAs(
                Actor.system(),
                () -> transaction.execute(status -> people.grants(who.personId())
                        .filter(grants -> grants.active() && grants.cabinets().contains(who.cabinet()))
                        .map(grants -> grants.actor(who.cabinet(), priceListsOf(grants, who.cabinet())))));
    }

    private Set<UUID> priceListsOf(Grants grants, Cabinet cabinet) {
        Set<UUID> organisations = grants.organisations(cabinet);
        PriceListAccess lists = priceLists.getIfAvailable();
        return organisations.isEmpty() || lists == null ? Set.of() : lists.priceListsOf(organisations);
    }
}
