package org.kabinet.integrations.commerceml.arrival;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/** How far an import has come, for whoever asks; and the word to stop. */
final class ImportProgress {

    private final AtomicBoolean stopping;
    private volatile long done;
    private volatile long total;

    ImportProgress(AtomicBoolean stopping) {
        this.stopping = stopping;
    }

    void total(long entries) {
        total = entries;
        done = 0;
    }

    /** One more; throws when the process is about to end, so that the transaction is rolled back. */
    void step() {
        done++;
        if (stopping.get()) {
            throw new CancellationException("stopping");
        }
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }
}
