package org.kabinet.integrations.commerceml.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.integrations.files.ExchangeFiles;
import org.kabinet.integrations.files.FileName;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeStep;
import org.kabinet.integrations.journal.ImportPhase;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.integrations.journal.StepFinding;
import org.kabinet.integrations.journal.StepFinding.Severity;
import org.kabinet.platform.blobs.Blobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Pictures and other files that goods name: each is kept for good and leaves the folder of the conversation. */
@Component
class TakePictures {

    private final ExchangeFiles files;
    private final ExchangeJournal journal;
    private final ModuleImports modules;
    private final Blobs blobs;
    private final TransactionOperations transactions;

    TakePictures(
            ExchangeFiles files,
            ExchangeJournal journal,
            ModuleImports modules,
            Blobs blobs,
            TransactionOperations transactions) {
        this.files = files;
        this.journal = journal;
        this.modules = modules;
        this.blobs = blobs;
        this.transactions = transactions;
    }

    void of(UUID session, ImportProgress progress) {
        List<FileName> pictures = files.list(session).stream()
                .filter(name -> !name.isXml() && !name.isZip())
                .toList();
        if (pictures.isEmpty()) {
            return;
        }
        Tally tally = new Tally();
        int done = 0;
        for (FileName picture : pictures) {
            progress.check();
            progress.at(ImportPhase.PICTURES, done++, pictures.size());
            take(session, picture, tally);
        }
        journal.done(session, ExchangeStep.PICTURES, tally.outcome());
    }

    private void take(UUID session, FileName name, Tally tally) {
        tally.came(Kind.PICTURE);
        Path file = files.path(session, name);
        Optional<String> type = MediaTypes.of(file);
        if (type.isEmpty()) {
            tally.add(Kind.PICTURE, new StepCount(0, 0, 0, 0, 0, 1));
            tally.note(new StepFinding(Severity.REFUSED, 0, "Картинка", name.value(), "not-a-picture", Map.of()));
        } else {
            keep(file, name, type.get());
            tally.add(Kind.PICTURE, new StepCount(0, 1, 0, 0, 0, 0));
        }
        files.delete(session, name);
    }

    private void keep(Path file, FileName name, String type) {
        transactions.executeWithoutResult(status -> {
            try (InputStream content = Files.newInputStream(file)) {
                String shown = Path.of(name.value()).getFileName().toString();
                UUID blob = blobs.save(content, shown, type).id();
                modules.pictureArrived(name.value(), blob);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
