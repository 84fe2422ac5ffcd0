package org.kabinet.integrations.commerceml.arrival;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.kabinet.integrations.commerceml.read.CommerceMlReader;
import org.kabinet.integrations.commerceml.read.Entry;
import org.kabinet.integrations.commerceml.read.UnreadableFile;
import org.kabinet.integrations.files.ExchangeFiles;
import org.kabinet.integrations.files.FileName;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.ExchangeStep;
import org.kabinet.integrations.journal.ImportPhase;
import org.kabinet.integrations.journal.StepFailure;
import org.kabinet.integrations.journal.StepOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Imports one file in one transaction. Should it turn out unreadable before its end, the transaction is rolled back. */
@Component
class ImportFile {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFile.class);

    private final ExchangeJournal journal;
    private final ExchangeFiles files;
    private final ArrivalDesk desk;
    private final ModuleImports modules;
    private final CompleteSet completeSet;
    private final ImportQueueRepository queue;
    private final TransactionOperations transactions;

    ImportFile(
            ExchangeJournal journal,
            ExchangeFiles files,
            ArrivalDesk desk,
            ModuleImports modules,
            CompleteSet completeSet,
            ImportQueueRepository queue,
            TransactionOperations transactions) {
        this.journal = journal;
        this.files = files;
        this.desk = desk;
        this.modules = modules;
        this.completeSet = completeSet;
        this.queue = queue;
        this.transactions = transactions;
    }

    StepOutcome run(ExchangeStep step, FileName name, ImportProgress progress) {
        journal.running(step);
        StepOutcome outcome = attempt(step, files.path(step.sessionId(), name), progress);
        journal.finished(step, outcome);
        return outcome;
    }

    private StepOutcome attempt(ExchangeStep step, Path file, ImportProgress progress) {
        try {
            return transactions.execute(status -> apply(step, file, progress));
        } catch (UnreadableFile unreadable) {
            return StepOutcome.failed(failure(unreadable));
        } catch (CancellationException stopping) {
            throw stopping;
        } catch (RuntimeException broken) {
            progress.check();
            LOG.error("import of {} failed", step.fileName(), broken);
            return StepOutcome.failed(
                    new StepFailure("internal", Map.of("value", step.id().toString()), 0));
        }
    }

    /** Looks through a file without changing anything. */
    Survey survey(Path file) throws IOException {
        Survey survey = desk.survey();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            CommerceMlReader.read(in, survey);
        }
        return survey;
    }

    private StepOutcome apply(ExchangeStep step, Path file, ImportProgress progress) {
        queue.waitForTurn();
        ExchangeSession session = journal.session(step.sessionId());
        ArrivalTerms terms = desk.terms(session);
        Tally tally = new Tally();
        Survey survey = desk.survey();
        Arrival arrival = modules.arrival(terms, new SectionSources(() -> sources(file)), tally);
        ToldProgress told = new ToldProgress(journal, step, progress);
        modules.load(() -> load(file, step.sizeBytes(), told, survey.andThen(arrival)));
        arrival.finish((done, total) -> told.at(ImportPhase.LISTING, done, total));
        told.at(ImportPhase.COMPLETING, 0, 0);
        completeSet.with(survey, session, step.id(), terms, tally);
        return tally.outcome();
    }

    private static void load(Path file, long size, ToldProgress told, Consumer<Entry> to) {
        told.at(ImportPhase.LOADING, 0, size);
        try (ReadAhead ahead = ReadAhead.of(file)) {
            ahead.forEach(part -> {
                part.entries().forEach(entry -> {
                    told.check();
                    to.accept(entry);
                });
                told.at(ImportPhase.LOADING, part.position(), size);
            });
        }
    }

    private List<String> sources(Path file) {
        try {
            return survey(file).sources();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static StepFailure failure(UnreadableFile unreadable) {
        return new StepFailure(unreadable.reason().code(), Map.of("value", unreadable.detail()), unreadable.line());
    }
}
