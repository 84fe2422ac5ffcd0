package org.kabinet.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a contract brings into the computation of a price.
 *
 * @param contractRate units of the seller's currency for one unit of the contract's; null when the exchange knows none
 */
record PriceTerms(
        String contractNumber, String currency, BigDecimal discountPercent, LocalDate date, @Nullable BigDecimal contractRate) {}
