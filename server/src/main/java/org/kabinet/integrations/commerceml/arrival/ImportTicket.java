package org.kabinet.integrations.commerceml.arrival;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.ImportPhase;
import org.kabinet.integrations.journal.StepFailure;

/** An import under way, to be asked for as often as the program likes. */
public final class ImportTicket {

    private final CompletableFuture<Optional<StepFailure>> result;
    private final ImportProgress progress;

    ImportTicket(CompletableFuture<Optional<StepFailure>> result, ImportProgress progress) {
        this.result = result;
        this.progress = progress;
    }

    /** Whether it ended within that time. */
    public boolean endsWithin(Duration patience) throws InterruptedException {
        try {
            result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException running) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        }
    }

    /** Why it failed, if it did; only after it ended. */
    public Optional<StepFailure> failure() {
        return result.isCompletedExceptionally()
                ? Optional.of(StepFailure.of("interrupted"))
                : result.getNow(Optional.empty());
    }

    /** What is being done; nothing yet while it waits for others. */
    public @Nullable ImportPhase phase() {
        return progress.share().phase();
    }

    /** How much of that is done, in full percent. */
    public int percent() {
        return progress.share().percent();
    }
}
