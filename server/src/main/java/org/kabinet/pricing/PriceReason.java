package org.kabinet.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Money;

/**
 * Why a price is what it is, complete enough to be put into words years later: orders keep it with every line.
 *
 * @param listPrice the amount of the lowest tier in the source, in the currency of the source, before anything else
 * @param tierPrice the amount of the tier that was reached, when it is not the lowest one
 * @param tierPercent by how much the tier is cheaper than the lowest one
 * @param vatAdded the rate that was added because the source is without VAT
 * @param exchangeRate units of the contract's currency for one unit of the source's
 */
public record PriceReason(
        Source source,
        @Nullable String listName,
        @Nullable UUID listId,
        LocalDate validFrom,
        Money listPrice,
        @Nullable BigDecimal tierFrom,
        @Nullable Money tierPrice,
        @Nullable BigDecimal tierPercent,
        @Nullable String vatAdded,
        @Nullable BigDecimal exchangeRate,
        @Nullable BigDecimal discountPercent,
        String contractNumber,
        LocalDate date,
        BigDecimal quantity,
        String vatRate,
        Money result) {

    /** Where the amount was found: agreed with this customer, or standing in a price list of the contract. */
    public enum Source {
        PERSONAL,
        LIST
    }
}
