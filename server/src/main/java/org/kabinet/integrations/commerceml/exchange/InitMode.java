package org.kabinet.integrations.commerceml.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.commerceml.arrival.ImportDesk;
import org.kabinet.integrations.files.ExchangeFiles;
import org.kabinet.integrations.files.ExchangeSettings;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeSession;
import org.springframework.stereotype.Component;

/** {@code mode=init}: what may come, and how. Conversations that 1C left are over when it begins a new one. */
@Component
class InitMode implements ExchangeMode {

    private static final String NEWEST = "2.10";

    private final ExchangeJournal journal;
    private final ExchangeFiles files;
    private final ExchangeSettings settings;
    private final ImportDesk desk;

    InitMode(ExchangeJournal journal, ExchangeFiles files, ExchangeSettings settings, ImportDesk desk) {
        this.journal = journal;
        this.files = files;
        this.settings = settings;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "init";
    }

    @Override
    public Answer answer(Call call, Conversation conversation) {
        UUID session = conversation.session().id();
        journal.leftOpen(conversation.session()).stream()
                .map(ExchangeSession::id)
                .forEach(desk::endIfIdle);
        if (journal.steps(session).isEmpty()) {
            files.forget(session);
        }
        journal.asked(session, call.version());
        return Answer.plain(conversation.charset(), lines(call.version()).toArray(String[]::new));
    }

    private List<String> lines(@Nullable String version) {
        List<String> lines = new ArrayList<>();
        lines.add("zip=yes");
        lines.add("file_limit=" + settings.fileLimit().toBytes());
        if (version != null) {
            lines.add("version=" + NEWEST);
        }
        return lines;
    }
}
