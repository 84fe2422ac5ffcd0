package org.kabinet.integrations.commerceml.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.kabinet.integrations.commerceml.arrival.ImportDesk;
import org.kabinet.integrations.files.ExchangeFiles;
import org.kabinet.integrations.files.FileName;
import org.kabinet.integrations.files.FilesRefused;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.integrations.journal.FindingWords;
import org.kabinet.integrations.journal.StepFailure;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Imports a folder, an archive or a single file of an export, and tells how it goes. */
@Component
class RunImport {

    private static final int TELL_EVERY_SECONDS = 2;

    private static final String MODULE = "integrations";

    private final ExchangeJournal journal;
    private final ExchangeFiles files;
    private final ImportDesk desk;
    private final ImportReport report;
    private final FindingWords words;
    private final Texts texts;

    RunImport(
            ExchangeJournal journal,
            ExchangeFiles files,
            ImportDesk desk,
            ImportReport report,
            FindingWords words,
            Texts texts) {
        this.journal = journal;
        this.files = files;
        this.desk = desk;
        this.report = report;
        this.words = words;
        this.texts = texts;
    }

    /** Whether everything could be read. */
    boolean from(Path export, Locale locale, Consumer<String> tell) throws InterruptedException {
        try {
            return all(ExportFiles.at(export), locale, tell);
        } catch (ExportFiles.Unusable unusable) {
            tell.accept(texts.text(MODULE, unusable.key(), locale, export.toString()));
        } catch (FilesRefused refused) {
            StepFailure failure = new StepFailure(refused.reason().code(), Map.of("value", refused.detail()), 0);
            tell.accept(words.failure(failure, locale));
        }
        return false;
    }

    private boolean all(ExportFiles export, Locale locale, Consumer<String> tell) throws InterruptedException {
        List<String> nameless = export.all().stream()
                .map(export::name)
                .filter(name -> FileName.of(name).isEmpty())
                .toList();
        UUID session = Actors.callAs(Actor.system(), () -> begin(export));
        CompletableFuture<Void> running = desk.takeAll(session);
        while (!isOver(running)) {
            Actors.callAs(Actor.system(), () -> report.progress(session, locale))
                    .ifPresent(tell);
        }
        nameless.forEach(name -> tell.accept(texts.text(MODULE, "command.bad-name", locale, name)));
        boolean done = Actors.callAs(Actor.system(), () -> report.result(session, locale, tell));
        return done && nameless.isEmpty();
    }

    private static boolean isOver(CompletableFuture<Void> running) throws InterruptedException {
        try {
            running.get(TELL_EVERY_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        }
    }

    private UUID begin(ExportFiles export) {
        UUID session = journal.begin(ExchangeSession.Kind.COMMAND, null, null).id();
        for (Path original : export.all()) {
            FileName.of(export.name(original)).ifPresent(name -> {
                files.copy(session, name, original);
                if (name.isXml() || name.isZip()) {
                    journal.received(session, name.value(), files.size(session, name));
                }
            });
        }
        return session;
    }
}
