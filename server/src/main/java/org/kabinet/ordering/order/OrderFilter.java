package org.kabinet.ordering.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderPhase;

/**
 * Which orders, of those the reader may see at all. A null or empty part narrows nothing.
 *
 * @param text a piece of a number, ours, the customer's or the ERP's, or of the customer's name
 * @param stages codes of stages
 * @param from the first day on which the orders were placed, in the seller's time zone
 * @param to the first day that no longer counts
 * @param late only what stands longer than planned or is past its promised day
 */
public record OrderFilter(
        @Nullable String text,
        List<String> stages,
        List<OrderPhase> phases,
        @Nullable UUID organisationId,
        @Nullable UUID branchId,
        @Nullable UUID managerId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean late) {

    /** Only then does it matter in which time zone a day begins. */
    boolean namesDays() {
        return from != null || to != null;
    }
}
