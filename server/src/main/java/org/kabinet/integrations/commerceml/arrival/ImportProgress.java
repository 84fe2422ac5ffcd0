package org.kabinet.integrations.commerceml.arrival;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.ImportPhase;

/** How far an import has come, for whoever asks; and the word to stop. */
final class ImportProgress {

    private final AtomicBoolean stopping;
    private volatile Share share = new Share(null, 0, 0);

    ImportProgress(AtomicBoolean stopping) {
        this.stopping = stopping;
    }

    /**
     * A share of one thing that is being done.
     *
     * @param phase absent until anything is done
     * @param done bytes, products, files: whatever the total is of
     */
    record Share(@Nullable ImportPhase phase, long done, long total) {

        /** In full percent, and never a hundred before the end. */
        int percent() {
            return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
        }
    }

    void at(ImportPhase phase, long done, long total) {
        share = new Share(phase, done, total);
    }

    /** Throws when the process is about to end, so that the transaction is rolled back. */
    void check() {
        if (stopping.get()) {
            throw new CancellationException("stopping");
        }
    }

    Share share() {
        return share;
    }
}
