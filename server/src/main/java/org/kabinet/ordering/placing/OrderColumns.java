package org.kabinet.ordering.placing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderParties;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.organisations.OrganisationView;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** An order's row on its way to the database, named as its columns are. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record OrderColumns(
        UUID id,
        UUID organisationId,
        UUID branchId,
        UUID legalEntityId,
        UUID contractId,
        UUID placedBy,
        String placedByName,
        boolean placedByStaff,
        @Nullable UUID accountManagerId,
        @Nullable String accountManagerName,
        UUID stageId,
        OrderPhase phase,
        String currency,
        BigDecimal amount,
        BigDecimal vatAmount,
        int lineCount,
        OrderParties parties,
        String comment,
        String purchaseOrderNumber,
        @Nullable LocalDate wishedOn,
        Instant placedAt) {

    static OrderColumns of(OrderDraft draft) {
        OrganisationView organisation = draft.buyer().parties().organisation();
        NewOrder wanted = draft.wanted();
        return new OrderColumns(
                wanted.id(),
                organisation.id(),
                organisation.branchId(),
                draft.buyer().parties().legalEntity().id(),
                draft.buyer().contractId(),
                draft.buyer().personId(),
                draft.buyer().reader().name(),
                draft.byStaff(),
                organisation.accountManagerId(),
                organisation.accountManagerName(),
                draft.stage().id(),
                draft.stage().phase(),
                draft.totals().amount().currency(),
                draft.totals().amount().amount(),
                draft.totals().vat().amount(),
                draft.lines().size(),
                draft.parties(),
                wanted.comment(),
                wanted.purchaseOrderNumber(),
                wanted.wishedOn(),
                draft.at());
    }
}
