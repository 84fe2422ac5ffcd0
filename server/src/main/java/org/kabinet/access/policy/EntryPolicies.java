package org.kabinet.access.policy;

import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.live.LiveEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is asked of a person at this moment. Every request asks for it, so it is kept in memory until rules or somebody's roles change anywhere.
 */
@Component
public class EntryPolicies {
    private static final int MANY = 50_000;

    private final PolicyRepository policies;
    private final TransactionTemplate transaction;
    private final ConcurrentMap<UUID, EntryPolicy> known = new ConcurrentHashMap<>();

    EntryPolicies(PolicyRepository policies, PlatformTransactionManager transactions) {
        this.policies = policies;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The seller's rules and those of all companies the person belongs to, of each the strictest. */
    public EntryPolicy of(UUID person) {
        EntryPolicy policy = known.get(person);
        if (policy == null) {
            policy = asSystem(() -> policies.effective(person));
            if (known.size() > MANY) {
                known.clear();
            }
            known.put(person, policy);
        }
        return policy;
    }

    /** What will be asked of somebody who is to belong to these organisations; of none, what the seller asks of everybody. */
    public EntryPolicy ofNewcomer(Collection<UUID> organisations) {
        return asSystem(() -> policies.forThose(organisations));
    }

    @EventListener
    void changed(LiveEvent event) {
        if (event.type().equals(LiveEvent.ACCESS_CHANGED) || event.type().equals(LiveEvent.RESYNC)) {
            known.clear();
        }
    }

    private <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(Actor.system(), () -> transaction.execute(status -> work.get()));
    }
}
