package org.kabinet.integrations.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kabinet.integrations.files.ExchangeFiles;
import org.kabinet.integrations.files.ExchangeSettings;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.springframework.stereotype.Component;

/** Files are kept as they came for as long as the operator wants to look back; what they did stays in the journal. */
@Component
class ForgetExchangeFiles {

    private final ExchangeFiles files;
    private final ExchangeJournal journal;
    private final ExchangeSettings settings;
    private final Clock clock;

    ForgetExchangeFiles(ExchangeFiles files, ExchangeJournal journal, ExchangeSettings settings, Clock clock) {
        this.files = files;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    void run() {
        Instant before = clock.instant().minus(settings.keepFiles());
        files.kept().stream().filter(session -> isOlder(session, before)).forEach(files::forget);
    }

    private boolean isOlder(UUID session, Instant before) {
        return journal.find(session)
                .map(found -> found.startedAt().isBefore(before))
                .orElse(true);
    }
}
