package org.kabinet.pricing;

import java.time.LocalDate;
import java.util.List;
import org.kabinet.organisations.ContractView;

/**
 * Under which contract, on which day, for which variants in which quantities.
 *
 * @param tiers whether it is also asked what larger quantities cost
 */
public record PriceQuestion(ContractView contract, LocalDate date, List<VariantQuantity> variants, boolean tiers) {

    /** With the whole ladder of each variant. */
    public PriceQuestion(ContractView contract, LocalDate date, List<VariantQuantity> variants) {
        this(contract, date, variants, true);
    }
}
