package org.kabinet.pricing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One import, however many files and portions it has.
 *
 * @param validFrom the day from which the prices hold: the day of the exchange
 * @param full whether the packet carries all prices, not only changes
 */
public record PriceImportRun(UUID id, LocalDate validFrom, boolean full) {}
