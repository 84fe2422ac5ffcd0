package org.kabinet.ordering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an order. Facts and ids only: whoever needs more asks with its own rights. */
public sealed interface OrderEvent {

    UUID orderId();

    UUID organisationId();

    UUID branchId();

    /** Who carries the order, if anybody does. */
    @Nullable
    UUID handedTo();

    Instant at();

    /** A new order, with its number taken. */
    record Placed(
            UUID orderId,
            String number,
            UUID organisationId,
            UUID branchId,
            UUID contractId,
            UUID personId,
            boolean byStaff,
            Instant at)
            implements OrderEvent {
        @Override
        public @Nullable UUID handedTo() {
            return null;
        }
    }

    /** The order stands in another stage; a cancellation is such a step too. */
    record Moved(
            UUID orderId,
            UUID organisationId,
            UUID branchId,
            @Nullable UUID handedTo,
            UUID fromStageId,
            UUID toStageId,
            OrderPhase phase,
            Instant at)
            implements OrderEvent {}

    /** A forwarder or driver of the branch took the order over. */
    record HandedOver(
            UUID orderId,
            UUID organisationId,
            UUID branchId,
            UUID handedTo,
            @Nullable UUID takenFrom,
            Instant at) implements OrderEvent {}

    /** The date promised to the customer is another one, or is promised no more. */
    record Promised(
            UUID orderId,
            UUID organisationId,
            UUID branchId,
            @Nullable UUID handedTo,
            Instant at) implements OrderEvent {}

    /** Somebody wrote about the order. */
    record MessageWritten(
            UUID orderId,
            UUID organisationId,
            UUID branchId,
            @Nullable UUID handedTo,
            UUID messageId,
            boolean question,
            Instant at)
            implements OrderEvent {}

    /** The ERP told of a number, payments or shipments. */
    record FactsArrived(
            UUID orderId,
            UUID organisationId,
            UUID branchId,
            @Nullable UUID handedTo,
            Instant at) implements OrderEvent {}
}
