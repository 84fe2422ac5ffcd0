package org.kabinet.catalogue;

import java.util.List;
import java.util.UUID;

/**
 * From which catalogues of the ERP the assortment has come. A whole export speaks for its own catalogue only, so what came by a catalogue that
 * never comes again stays until somebody says that it is over.
 */
public interface CarriedSources {

    /** Catalogues with goods on sale, the largest first. */
    List<CarriedSource> list();

    /**
     * Nothing comes from the catalogue any more: what only it carried goes off sale, as if a whole export of it had been empty. What a later
     * export names is offered again.
     */
    ImportCounts close(UUID runId, String source);
}
