package org.kabinet.integrations.board;

import java.util.List;
import java.util.UUID;
import org.kabinet.integrations.IntegrationsProblem;
import org.kabinet.integrations.files.ExchangeFiles;
import org.kabinet.integrations.files.FileName;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.ExchangeStep;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Imports the files of an earlier exchange once more, as a conversation of its own. What has not changed will not change. */
@Component
class RepeatExchange {

    private final ExchangeJournal journal;
    private final ExchangeFiles files;
    private final Reimport reimport;

    RepeatExchange(ExchangeJournal journal, ExchangeFiles files, Reimport reimport) {
        this.journal = journal;
        this.files = files;
        this.reimport = reimport;
    }

    /** The new conversation. */
    public UUID of(UUID id) {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        ExchangeSession original = journal.find(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        List<FileName> kept = files.list(id).stream()
                .filter(name -> name.isXml() || name.isZip() && !isUnpacked(id, name))
                .toList();
        if (kept.isEmpty()) {
            throw new ProblemException(IntegrationsProblem.FILES_FORGOTTEN);
        }
        ExchangeSession repeated = journal.begin(ExchangeSession.Kind.REPEAT, original.accountId(), id);
        for (FileName name : kept) {
            files.copy(repeated.id(), name, files.path(id, name));
            journal.received(repeated.id(), name.value(), files.size(repeated.id(), name));
        }
        reimport.start(repeated.id());
        return repeated.id();
    }

    private boolean isUnpacked(UUID session, FileName zip) {
        return journal.file(session, zip.value())
                .map(step -> step.state() == ExchangeStep.State.DONE)
                .orElse(false);
    }
}
