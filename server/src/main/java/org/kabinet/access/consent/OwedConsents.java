package org.kabinet.access.consent;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.live.LiveEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who has yet to agree to what the seller asks of everybody. Every request asks for it, so those who have agreed are kept in memory until there
 * is a new version or somebody withdraws; whoever has not is asked of the database each time, and goes on as soon as they agree.
 */
@Component
public class OwedConsents {
    private static final int MANY = 100_000;
    private static final Set<String> ASKS_ANEW =
            Set.of(LiveEvent.AGREEMENT_CHANGED, LiveEvent.CONSENT_WITHDRAWN, LiveEvent.RESYNC);

    private final ConsentRepository repository;
    private final TransactionTemplate transaction;
    private final Set<UUID> settled = ConcurrentHashMap.newKeySet();
    private final AtomicLong changes = new AtomicLong();

    OwedConsents(ConsentRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether the person owes one. */
    public boolean by(UUID person) {
        if (settled.contains(person)) {
            return false;
        }
        long before = changes.get();
        boolean owes = Boolean.TRUE.equals(
                Actors.callAs(Actor.system(), () -> transaction.execute(status -> repository.owes(person))));
        if (!owes) {
            remember(person, before);
        }
        return owes;
    }

    /** What was read while something changed may be old already: it serves this request and is forgotten. */
    private void remember(UUID person, long before) {
        if (settled.size() > MANY) {
            settled.clear();
        }
        settled.add(person);
        if (changes.get() != before) {
            settled.remove(person);
        }
    }

    @EventListener
    void changed(LiveEvent event) {
        if (!ASKS_ANEW.contains(event.type())) {
            return;
        }
        changes.incrementAndGet();
        if (event.type().equals(LiveEvent.CONSENT_WITHDRAWN) && event.id() != null) {
            settled.remove(event.id());
        } else {
            settled.clear();
        }
    }
}
