package org.kabinet.integrations.commerceml.arrival;

import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeStep;
import org.kabinet.integrations.journal.ImportPhase;

/** Tells the program that asks how far an import has come, and the board whenever that is worth looking again. */
final class ToldProgress {

    private static final int WORTH_TELLING = 5;

    private final ExchangeJournal journal;
    private final ExchangeStep step;
    private final ImportProgress progress;
    private @Nullable ImportPhase toldPhase;
    private int toldPercent;

    ToldProgress(ExchangeJournal journal, ExchangeStep step, ImportProgress progress) {
        this.journal = journal;
        this.step = step;
        this.progress = progress;
    }

    void at(ImportPhase phase, long done, long total) {
        progress.check();
        progress.at(phase, done, total);
        int percent = progress.share().percent();
        if (phase != toldPhase || percent >= toldPercent + WORTH_TELLING) {
            toldPhase = phase;
            toldPercent = percent;
            journal.progress(step, phase, done, total);
        }
    }

    /** Throws when the process is about to end. */
    void check() {
        progress.check();
    }
}
