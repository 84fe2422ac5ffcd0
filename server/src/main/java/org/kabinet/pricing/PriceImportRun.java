package org.kabinet.pricing;

import java.time.LocalDate;
import java.util.UUID;
import org.kabinet.catalogue.Reading;

/**
 * One import, however many files and portions it has.
 *
 * @param reading of the file that the portion stands in
 * @param validFrom the day from which the prices hold: the day of the exchange
 * @param full whether the packet carries all prices, not only changes
 */
public record PriceImportRun(UUID id, Reading reading, LocalDate validFrom, boolean full) {}
