package org.kabinet.ordering.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.message.OrderMessage;
import org.kabinet.pricing.PriceReason;

/** An order with everything that belongs to it, as it is kept. */
public record OrderDetails(
        OrderFacts facts,
        List<LineFacts> lines,
        List<ChangeFacts> history,
        List<OrderMessage> messages,
        List<ShipmentFacts> shipments,
        List<PaymentFacts> payments,
        List<OrderPage.Handover> handovers) {

    /** A line as it was agreed, and what of it has left. */
    public record LineFacts(
            UUID id,
            int position,
            UUID variantId,
            UUID productId,
            String article,
            String name,
            String unitCode,
            String unitName,
            BigDecimal quantity,
            BigDecimal shippedQuantity,
            BigDecimal price,
            BigDecimal amount,
            String vatRate,
            BigDecimal vatAmount,
            String comment,
            boolean backOrdered,
            PriceReason reason) {}

    /** A step of the history. */
    public record ChangeFacts(
            UUID id,
            Instant at,
            @Nullable UUID fromStageId,
            UUID toStageId,
            String personName,
            @Nullable String onBehalf,
            String comment) {}

    /** Goods that left. */
    public record ShipmentFacts(
            String number, LocalDate shippedOn, @Nullable BigDecimal amount) {}

    /** Money that came. */
    public record PaymentFacts(String number, LocalDate paidOn, BigDecimal amount) {}
}
