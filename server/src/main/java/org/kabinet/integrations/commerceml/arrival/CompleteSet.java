package org.kabinet.integrations.commerceml.arrival;

import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.StepOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The program says that its whole export has come: what it lacks is no longer offered. */
@Component
public class CompleteSet {

    private final ExchangeJournal journal;
    private final ArrivalDesk desk;
    private final ModuleImports modules;
    private final ImportQueueRepository queue;

    CompleteSet(ExchangeJournal journal, ArrivalDesk desk, ModuleImports modules, ImportQueueRepository queue) {
        this.journal = journal;
        this.desk = desk;
        this.modules = modules;
        this.queue = queue;
    }

    @Transactional
    public void of(ExchangeSession session, String mode) {
        Tally tally = new Tally();
        if (!session.fullKinds().isEmpty() && !journal.awaitsMore(session.id(), session.id())) {
            queue.waitForTurn();
            modules.completeSet(desk.terms(session), session.fullKinds(), tally);
        }
        StepOutcome outcome = tally.outcome();
        journal.done(session.id(), mode, outcome);
    }
}
