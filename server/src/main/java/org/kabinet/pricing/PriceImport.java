package org.kabinet.pricing;

import java.util.List;

/** Takes price lists and prices from the ERP, set by set, so that a hundred thousand prices are a matter of seconds. */
public interface PriceImport {

    /** Price types of a packet. A list whose currency cannot be understood is refused, and later all its prices with it. */
    PriceImportOutcome priceLists(List<IncomingPriceList> lists);

    /**
     * A portion of a run's prices. An amount that already holds changes nothing; a second change on the same day replaces the first.
     */
    PriceImportOutcome prices(PriceImportRun run, List<IncomingPrice> prices);

    /**
     * Closes a run. After a full one, prices of the lists it carried that did not come again are withdrawn from its day on; after a packet of
     * changes nothing is.
     */
    PriceImportOutcome finish(PriceImportRun run);
}
