package org.kabinet.integrations.commerceml.arrival;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.kabinet.integrations.journal.StepFailure;
import org.kabinet.integrations.journal.StepOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Imports one file: reads it to its end without touching anything, then applies it in one transaction. */
@Component
class ImportFile {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFile.class);
    private static final int TELL_EVERY = 20_000;

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
            Survey survey = survey(file);
            progress.total(survey.entries());
            return transactions.execute(status -> apply(step, file, survey, progress));
        } catch (UnreadableFile unreadable) {
            return StepOutcome.failed(failure(unreadable));
        } catch (CancellationException stopping) {
            throw stopping;
        } catch (IOException | RuntimeException broken) {
            LOG.error("import of {} failed", step.fileName(), broken);
            return StepOutcome.failed(
                    new StepFailure("internal", Map.of("value", step.id().toString()), 0));
        }
    }

    /** Looks through a file without changing anything. */
    Survey survey(Path file) throws IOException {
        Survey survey = desk.survey();
        read(file, survey);
        return survey;
    }

    private StepOutcome apply(ExchangeStep step, Path file, Survey survey, ImportProgress progress) {
        queue.waitForTurn();
        ExchangeSession session = journal.session(step.sessionId());
        ArrivalTerms terms = desk.terms(session);
        Tally tally = new Tally();
        Arrival arrival = modules.arrival(terms, survey.sources(), tally);
        try {
            read(file, entry -> {
                progress.step();
                arrival.accept(entry);
                if (arrival.done() % TELL_EVERY == 0) {
                    journal.progress(step, progress.done(), progress.total());
                }
            });
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        arrival.finish();
        completeSet.with(survey, session, step.id(), terms, tally);
        return tally.outcome();
    }

    private static void read(Path file, Consumer<Entry> to) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            CommerceMlReader.read(in, to);
        }
    }

    private static StepFailure failure(UnreadableFile unreadable) {
        return new StepFailure(unreadable.reason().code(), Map.of("value", unreadable.detail()), unreadable.line());
    }
}
