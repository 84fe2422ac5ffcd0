package org.kabinet.catalogue.intake;

import java.util.List;
import java.util.UUID;
import org.kabinet.catalogue.CarriedSource;
import org.kabinet.catalogue.CarriedSources;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.catalogue.ImportCounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class ErpSources implements CarriedSources {

    private final SourceQueries sources;
    private final DeactivateAbsent deactivateAbsent;
    private final EndRun end;

    ErpSources(SourceQueries sources, DeactivateAbsent deactivateAbsent, EndRun end) {
        this.sources = sources;
        this.deactivateAbsent = deactivateAbsent;
        this.end = end;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CarriedSource> list() {
        return sources.carried();
    }

    @Override
    public ImportCounts close(UUID runId, String source) {
        ImportCounts counts = deactivateAbsent.everythingOf(runId, source);
        end.catchUp(runId, CatalogueImport.Listed.UNHEARD);
        return counts;
    }
}
