package org.kabinet.integrations.commerceml.arrival;

import java.util.UUID;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a conversation: what the modules remembered of it is forgotten, what was left undone is said to be so. */
@Component
public class CloseSession {

    private final ExchangeJournal journal;
    private final ModuleImports modules;

    CloseSession(ExchangeJournal journal, ModuleImports modules) {
        this.journal = journal;
        this.modules = modules;
    }

    @Transactional
    public void of(UUID session) {
        modules.close(session);
        journal.close(session);
    }
}
