package org.kabinet.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a contract brings into the computation of a price. */
public record PriceTerms(String contractNumber, String currency, BigDecimal discountPercent, LocalDate date) {}
