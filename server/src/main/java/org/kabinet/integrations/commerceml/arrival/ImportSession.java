package org.kabinet.integrations.commerceml.arrival;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.integrations.commerceml.read.UnreadableFile;
import org.kabinet.integrations.files.ExchangeFiles;
import org.kabinet.integrations.files.FileName;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeStep;
import org.kabinet.integrations.journal.StepFailure;
import org.springframework.stereotype.Component;

/** Imports what a conversation brought: a file by name, or all of it. */
@Component
class ImportSession {

    private final UnpackArchives archives;
    private final TakePictures pictures;
    private final ImportFile importFile;
    private final ExchangeJournal journal;
    private final ExchangeFiles files;
    private final CloseSession closeSession;

    ImportSession(
            UnpackArchives archives,
            TakePictures pictures,
            ImportFile importFile,
            ExchangeJournal journal,
            ExchangeFiles files,
            CloseSession closeSession) {
        this.archives = archives;
        this.pictures = pictures;
        this.importFile = importFile;
        this.journal = journal;
        this.files = files;
        this.closeSession = closeSession;
    }

    /** Imports the named file, or everything in it when it is an archive; why that failed, if it did. */
    Optional<StepFailure> one(UUID session, FileName name, ImportProgress progress) {
        Optional<StepFailure> refused = archives.of(session);
        if (refused.isPresent()) {
            return refused;
        }
        pictures.of(session, progress);
        if (name.isZip()) {
            return waiting(session, progress);
        }
        Optional<ExchangeStep> step = journal.file(session, name.value());
        if (step.isEmpty()) {
            return Optional.of(new StepFailure("no-such-file", Map.of("value", name.value()), 0));
        }
        return imported(step.get(), name, progress);
    }

    private Optional<StepFailure> imported(ExchangeStep step, FileName name, ImportProgress progress) {
        if (step.state() == ExchangeStep.State.DONE) {
            return Optional.empty();
        }
        return Optional.ofNullable(importFile.run(step, name, progress).failure());
    }

    /** Imports everything and closes the conversation. */
    void all(UUID session, ImportProgress progress) {
        if (archives.of(session).isEmpty()) {
            pictures.of(session, progress);
            waiting(session, progress);
        }
        closeSession.of(session);
    }

    private Optional<StepFailure> waiting(UUID session, ImportProgress progress) {
        Optional<StepFailure> first = Optional.empty();
        List<ExchangeStep> inOrder = journal.steps(session).stream()
                .filter(step ->
                        step.state() != ExchangeStep.State.DONE && step.mode().equals(ExchangeStep.IMPORT))
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
        for (ExchangeStep step : inOrder) {
            Optional<FileName> name = Optional.ofNullable(step.fileName()).flatMap(FileName::of);
            if (name.isPresent() && name.get().isXml()) {
                Optional<StepFailure> failure = imported(step, name.get(), progress);
                first = first.isPresent() ? first : failure;
            }
        }
        return first;
    }

    /** Unreadable files come last; what is wrong with them will be told when they are imported. */
    private int rank(ExchangeStep step) {
        try {
            Optional<FileName> name = Optional.ofNullable(step.fileName()).flatMap(FileName::of);
            return name.isEmpty() || !name.get().isXml()
                    ? Integer.MAX_VALUE
                    : importFile
                            .survey(files.path(step.sessionId(), name.get()))
                            .rank();
        } catch (IOException | UnreadableFile unreadable) {
            return Integer.MAX_VALUE;
        }
    }
}
