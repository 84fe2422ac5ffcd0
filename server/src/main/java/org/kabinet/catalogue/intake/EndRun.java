package org.kabinet.catalogue.intake;

import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportKind;
import org.springframework.stereotype.Component;

/** Ends files and runs: what changed can be found, is counted, and open pages are told. */
@Component
class EndRun {

    private final DeactivateAbsent deactivateAbsent;
    private final DueRepository due;
    private final MarkRepository marks;
    private final LiveCatalogue live;

    EndRun(DeactivateAbsent deactivateAbsent, DueRepository due, MarkRepository marks, LiveCatalogue live) {
        this.deactivateAbsent = deactivateAbsent;
        this.due = due;
        this.marks = marks;
        this.live = live;
    }

    ImportCounts deactivateAbsent(UUID runId, Set<ImportKind> kinds) {
        ImportCounts counts = deactivateAbsent.in(runId, kinds);
        catchUp(runId);
        return counts;
    }

    void catchUp(UUID runId) {
        if (due.catchUp() > 0) {
            due.countGroups();
            live.changed(runId);
        }
    }

    void close(UUID runId) {
        marks.forget(runId);
    }
}
