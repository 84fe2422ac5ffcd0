package org.kabinet.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A price in force on the asked day, as the database finds it.
 *
 * @param rank the place of its source in the order of precedence: 0 is the customer's personal price, then the contract's lists in turn
 * @param sourceRate units of the seller's currency for one unit of the row's; null when none is known on that day or none is needed
 * @param contractRate units of the seller's currency for one unit of the contract's; null likewise
 */
public record PriceRow(
        UUID variantId,
        int rank,
        @Nullable UUID listId,
        @Nullable String listName,
        String currency,
        boolean vatIncluded,
        BigDecimal minQuantity,
        LocalDate validFrom,
        BigDecimal amount,
        @Nullable BigDecimal sourceRate,
        @Nullable BigDecimal contractRate) {

    boolean personal() {
        return rank == 0;
    }

    /** Of prices that a quantity reaches, the one of the first source holds, and in it the one that begins last. */
    boolean goesBefore(PriceRow other) {
        return rank == other.rank ? minQuantity.compareTo(other.minQuantity) > 0 : rank < other.rank;
    }

    boolean sameMeasureAs(PriceRow other) {
        return rank == other.rank && currency.equals(other.currency) && vatIncluded == other.vatIncluded;
    }
}
