package org.kabinet.ordering.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderParties;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.reader.Side;

/** An order's own row as it is kept, before anybody's rights and language are applied to it. */
public record OrderFacts(
        UUID id,
        String number,
        UUID organisationId,
        UUID legalEntityId,
        UUID branchId,
        UUID contractId,
        UUID placedBy,
        String placedByName,
        boolean placedByStaff,
        @Nullable UUID accountManagerId,
        @Nullable String accountManagerName,
        @Nullable String standIn,
        @Nullable UUID handedTo,
        @Nullable String handedToName,
        UUID stageId,
        OrderPhase phase,
        Instant stageSince,
        String currency,
        BigDecimal amount,
        BigDecimal vat,
        BigDecimal paid,
        int lineCount,
        OrderParties parties,
        String comment,
        String purchaseOrderNumber,
        @Nullable LocalDate wishedOn,
        @Nullable LocalDate promisedOn,
        Instant placedAt,
        @Nullable String externalNumber,
        long version,
        int customerQuestions,
        int sellerQuestions) {

    /** What decisions are made on. */
    public Order order() {
        return new Order(id, organisationId, legalEntityId, branchId, handedTo, stageId, phase, version);
    }

    /** Questions of the other side that wait for this one. */
    int questionsFor(Side side) {
        return side == Side.CUSTOMER ? sellerQuestions : customerQuestions;
    }

    /** The promised day is over where the order is served. */
    boolean promiseBroken(Instant now) {
        ZoneId zone = ZoneId.of(parties.branch().timeZone());
        return phase.open() && promisedOn != null && promisedOn.isBefore(LocalDate.ofInstant(now, zone));
    }
}
