package org.kabinet.integrations.commerceml.arrival;

import java.time.Duration;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What was being imported when the portal was killed has been rolled back: from the next start on the board says so instead of showing it
 * as running. A program may ask for the same import again; what people began here is over.
 */
@Component
class InterruptedImports {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int TRIES = 30;

    private final ExchangeJournal journal;
    private final CloseSession closeSession;
    private final ImportQueueRepository queue;
    private final TransactionOperations transactions;

    InterruptedImports(
            ExchangeJournal journal,
            CloseSession closeSession,
            ImportQueueRepository queue,
            TransactionOperations transactions) {
        this.journal = journal;
        this.closeSession = closeSession;
        this.queue = queue;
        this.transactions = transactions;
    }

    /** Before anybody is told that the portal is ready. */
    @EventListener(ApplicationStartedEvent.class)
    void tell() {
        if (!told()) {
            Thread.ofVirtual().name("interrupted-imports").start(this::tellLater);
        }
    }

    /** While another node imports, or the database has not noticed the kill yet, nobody can say what is running and what is not. */
    private void tellLater() {
        try {
            for (int i = 0; i < TRIES; i++) {
                Thread.sleep(PAUSE);
                if (told()) {
                    return;
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean told() {
        return Actors.callAs(
                Actor.system(), () -> Boolean.TRUE.equals(transactions.execute(status -> queue.isFree() && tellNow())));
    }

    private boolean tellNow() {
        for (ExchangeSession session : journal.leftRunning()) {
            if (session.isWithProgram()) {
                journal.interrupted(session.id());
            } else {
                closeSession.of(session.id());
            }
        }
        return true;
    }
}
