package org.kabinet.pricing;

import java.time.LocalDate;
import java.util.List;
import org.kabinet.organisations.ContractView;

/** Under which contract, on which day, for which variants in which quantities. */
public record PriceQuestion(ContractView contract, LocalDate date, List<VariantQuantity> variants) {}
