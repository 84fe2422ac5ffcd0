package org.kabinet.pricing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.Reading;

/**
 * Takes price lists and prices from the ERP, set by set, so that a hundred thousand prices are a matter of seconds. Calls join the caller's
 * transaction.
 */
public interface PriceImport {

    /** Price types of a packet. A list whose currency cannot be understood is refused, and with it all its prices. */
    ImportCounts priceLists(Reading reading, List<IncomingPriceList> lists);

    /**
     * A portion of a run's prices. An amount that already holds changes nothing; a second change on the same day replaces the first. A price
     * of zero is how ERPs say that there is none: it ends the price and is remarked.
     */
    ImportCounts prices(PriceImportRun run, List<IncomingPrice> prices);

    /**
     * After whole packages: prices of the lists they carried that came in no file of the run are withdrawn from its day on. A list may serve
     * several catalogues: prices of goods from others than the given sources stay. May be asked again after more files of the same run.
     *
     * @param sources the catalogues whose prices came as a whole; none means all
     */
    ImportCounts withdrawAbsent(PriceImportRun run, Set<String> sources);

    /** Forgets what the run has carried; after the last file of it. */
    void close(UUID runId);
}
