package org.kabinet.pricing;

import java.util.List;
import org.kabinet.catalogue.ImportCounts;

/**
 * Takes price lists and prices from the ERP, set by set, so that a hundred thousand prices are a matter of seconds. Calls join the caller's
 * transaction.
 */
public interface PriceImport {

    /** Price types of a packet. A list whose currency cannot be understood is refused, and with it all its prices. */
    ImportCounts priceLists(List<IncomingPriceList> lists);

    /**
     * A portion of a run's prices. An amount that already holds changes nothing; a second change on the same day replaces the first. A price
     * of zero is how ERPs say that there is none: it ends the price and is remarked.
     */
    ImportCounts prices(PriceImportRun run, List<IncomingPrice> prices);

    /**
     * Closes a run. After a full one, prices of the lists it carried that did not come again are withdrawn from its day on; after a packet of
     * changes nothing is.
     */
    ImportCounts finish(PriceImportRun run);
}
