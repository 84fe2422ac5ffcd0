package org.kabinet.integrations.commerceml.arrival;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kabinet.integrations.board.Reimport;
import org.kabinet.integrations.files.FileName;
import org.kabinet.integrations.journal.StepFailure;
import org.kabinet.integrations.upkeep.EndsExchange;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where imports are asked for. They run behind the counter, one after another; asking for one that runs gives its ticket,
 * and a result is handed out once, so that asking again after it begins anew.
 */
@Component
public class ImportDesk implements Reimport, EndsExchange, DisposableBean {

    private static final int LAST_WORDS_SECONDS = 20;

    private final ImportSession imports;
    private final CloseSession closeSession;
    private final Map<Asked, ImportTicket> tickets = new ConcurrentHashMap<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("exchange-import").factory());

    ImportDesk(ImportSession imports, CloseSession closeSession) {
        this.imports = imports;
        this.closeSession = closeSession;
    }

    private record Asked(UUID session, FileName file) {}

    /** The import of a file of a conversation, begun now unless it runs already. */
    public ImportTicket take(UUID session, FileName file) {
        return tickets.computeIfAbsent(new Asked(session, file), asked -> begin(asked));
    }

    private ImportTicket begin(Asked asked) {
        ImportProgress progress = new ImportProgress(stopping);
        CompletableFuture<Optional<StepFailure>> result = CompletableFuture.supplyAsync(
                () -> Actors.callAs(Actor.system(), () -> imports.one(asked.session, asked.file, progress)), worker);
        return new ImportTicket(result, progress);
    }

    /** The result was told: whoever asks again means a new import. */
    public void handedOver(UUID session, FileName file) {
        tickets.remove(new Asked(session, file));
    }

    @Override
    public void endIfIdle(UUID session) {
        if (tickets.keySet().stream().noneMatch(asked -> asked.session.equals(session))) {
            closeSession.of(session);
        }
    }

    /** Everything of a conversation, in the order in which files refer to each other. */
    public CompletableFuture<Void> takeAll(UUID session) {
        ImportProgress progress = new ImportProgress(stopping);
        return CompletableFuture.runAsync(
                () -> Actors.runAs(Actor.system(), () -> imports.all(session, progress)), worker);
    }

    @Override
    public void start(UUID session) {
        var unused = takeAll(session);
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping.set(true);
        worker.shutdownNow();
        worker.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
    }
}
