package org.kabinet.ordering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the ERP tells about one order. Null means that the document does not carry it; an empty list carries nothing and erases nothing.
 *
 * @param id our id, if the ERP kept it
 * @param number our number
 * @param externalId the ERP's id
 * @param externalNumber the number the order has there
 * @param stageCode the stage that the ERP's status stands for
 * @param cancelled the order was refused or called off there
 * @param comment goes into the history when the stage changes
 */
public record IncomingOrderStatus(
        @Nullable UUID id,
        @Nullable String number,
        @Nullable String externalId,
        @Nullable String externalNumber,
        @Nullable String stageCode,
        boolean cancelled,
        List<Payment> payments,
        List<Shipment> shipments,
        @Nullable String comment) {

    /** Money that came for the order; the same external id later replaces it. */
    public record Payment(String externalId, String number, LocalDate paidOn, BigDecimal amount) {}

    /** Goods that left; the same external id later replaces it. */
    public record Shipment(
            String externalId,
            String number,
            LocalDate shippedOn,
            @Nullable BigDecimal amount) {}
}
