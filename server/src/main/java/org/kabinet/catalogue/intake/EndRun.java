package org.kabinet.catalogue.intake;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.CatalogueImport.Listed;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.WholeOf;
import org.springframework.stereotype.Component;

/** Ends files and runs: what changed can be found, is counted, and open pages are told. */
@Component
class EndRun {

    /** Words of so many products are a matter of a fraction of a second. */
    private static final int SOON = 2000;

    private final DeactivateAbsent deactivateAbsent;
    private final DueRepository due;
    private final MarkRepository marks;
    private final OriginRepository origins;
    private final LiveCatalogue live;

    EndRun(
            DeactivateAbsent deactivateAbsent,
            DueRepository due,
            MarkRepository marks,
            OriginRepository origins,
            LiveCatalogue live) {
        this.deactivateAbsent = deactivateAbsent;
        this.due = due;
        this.marks = marks;
        this.origins = origins;
        this.live = live;
    }

    ImportCounts deactivateAbsent(UUID runId, Set<WholeOf> whole) {
        ImportCounts counts = deactivateAbsent.in(runId, whole);
        catchUp(runId, Listed.UNHEARD);
        return counts;
    }

    Set<UUID> variantsFrom(Set<String> sources, Collection<UUID> variants) {
        return variants.isEmpty() ? Set.of() : origins.variantsFrom(sources, variants);
    }

    void catchUp(UUID runId, Listed progress) {
        if (due.catchUp(SOON, progress) > 0) {
            due.countGroups();
            live.changed(runId);
        }
    }

    void close(UUID runId) {
        marks.forget(runId);
    }
}
