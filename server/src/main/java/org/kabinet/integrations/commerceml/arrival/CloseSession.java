package org.kabinet.integrations.commerceml.arrival;

import java.util.UUID;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a conversation: what the modules remembered of it is forgotten, what was left undone is said to be so. */
@Component
public class CloseSession {

    private final ExchangeJournal journal;
    private final CompleteSet completeSet;
    private final ModuleImports modules;

    CloseSession(ExchangeJournal journal, CompleteSet completeSet, ModuleImports modules) {
        this.journal = journal;
        this.completeSet = completeSet;
        this.modules = modules;
    }

    @Transactional
    public void of(UUID session) {
        completeSet.atTheEnd(journal.session(session));
        modules.close(session);
        journal.close(session);
    }
}
