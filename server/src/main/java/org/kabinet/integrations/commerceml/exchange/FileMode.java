package org.kabinet.integrations.commerceml.exchange;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.integrations.files.ExchangeFiles;
import org.kabinet.integrations.files.ExchangeSettings;
import org.kabinet.integrations.files.FileName;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.ExchangeStep;
import org.springframework.stereotype.Component;

/**
 * {@code mode=file}: a file, or the next part of one. Old 1C expects documents to be taken at once, without asking for their
 * import; the last part is the one that is shorter than the limit.
 */
@Component
class FileMode implements ExchangeMode {

    private final ExchangeFiles files;
    private final ExchangeJournal journal;
    private final ExchangeSettings settings;
    private final ImportMode importMode;

    FileMode(ExchangeFiles files, ExchangeJournal journal, ExchangeSettings settings, ImportMode importMode) {
        this.files = files;
        this.journal = journal;
        this.settings = settings;
        this.importMode = importMode;
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public Answer answer(Call call, Conversation conversation) throws IOException, InterruptedException {
        FileName name = ImportMode.fileName(call);
        if (call.bodyLength() == 0) {
            throw Refused.because("empty");
        }
        long received = receive(call, conversation.session().id(), name);
        boolean records = name.isXml() || name.isZip();
        boolean last = received < settings.fileLimit().toBytes();
        if (conversation.session().kind() == ExchangeSession.Kind.SALE
                && conversation.session().schemaVersion() == null
                && records
                && last) {
            return importMode.imported(conversation, name);
        }
        return Answer.success(conversation.charset());
    }

    /** Takes the part in; how long it was. */
    private long receive(Call call, UUID session, FileName name) throws IOException {
        if (!name.isXml() && !name.isZip()) {
            return files.extend(session, name, call.body(), call.bodyLength());
        }
        Optional<ExchangeStep> known = journal.file(session, name.value());
        boolean goesOn = known.isPresent() && known.get().state() == ExchangeStep.State.RECEIVED;
        long before = goesOn ? known.get().sizeBytes() : 0;
        long size = goesOn
                ? files.append(session, name, call.body(), call.bodyLength(), before)
                : files.replace(session, name, call.body(), call.bodyLength());
        journal.received(session, name.value(), size);
        return size - before;
    }
}
