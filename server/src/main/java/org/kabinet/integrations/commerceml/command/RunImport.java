package org.kabinet.integrations.commerceml.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kabinet.integrations.commerceml.arrival.ImportDesk;
import org.kabinet.integrations.files.ExchangeFiles;
import org.kabinet.integrations.files.FileName;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeSession;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;

/** Imports a folder, an archive or a single file of an export, and tells how it goes. */
@Component
class RunImport {

    private static final int TELL_EVERY_SECONDS = 2;

    private final ExchangeJournal journal;
    private final ExchangeFiles files;
    private final ImportDesk desk;
    private final ImportReport report;

    RunImport(ExchangeJournal journal, ExchangeFiles files, ImportDesk desk, ImportReport report) {
        this.journal = journal;
        this.files = files;
        this.desk = desk;
        this.report = report;
    }

    /** Whether everything could be read. */
    boolean from(Path export, Locale locale, Consumer<String> tell) throws IOException, InterruptedException {
        List<Path> originals = originals(export);
        UUID session = Actors.callAs(Actor.system(), () -> begin(export, originals));
        CompletableFuture<Void> running = desk.takeAll(session);
        while (!isOver(running)) {
            Actors.callAs(Actor.system(), () -> report.progress(session, locale))
                    .ifPresent(tell);
        }
        return Actors.callAs(Actor.system(), () -> report.result(session, locale, tell));
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

    private UUID begin(Path export, List<Path> originals) {
        UUID session = journal.begin(ExchangeSession.Kind.COMMAND, null, null).id();
        Path folder =
                Files.isDirectory(export) ? export : export.toAbsolutePath().resolveSibling("");
        for (Path original : originals) {
            FileName.of(folder.relativize(original).toString()).ifPresent(name -> {
                files.copy(session, name, original);
                if (name.isXml() || name.isZip()) {
                    journal.received(session, name.value(), files.size(session, name));
                }
            });
        }
        return session;
    }

    private static List<Path> originals(Path export) throws IOException {
        if (!Files.isDirectory(export)) {
            return List.of(export.toAbsolutePath());
        }
        try (Stream<Path> all = Files.walk(export)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
