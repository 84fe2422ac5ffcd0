package org.kabinet.integrations.upkeep;

import java.time.Duration;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.springframework.stereotype.Component;

/** Old 1C never says goodbye: a conversation in which nothing was said for an hour is over. */
@Component
class CloseQuietExchanges {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final ExchangeJournal journal;
    private final EndsExchange protocol;

    CloseQuietExchanges(ExchangeJournal journal, EndsExchange protocol) {
        this.journal = journal;
        this.protocol = protocol;
    }

    void run() {
        journal.quietFor(PATIENCE).forEach(session -> protocol.endIfIdle(session.id()));
    }
}
