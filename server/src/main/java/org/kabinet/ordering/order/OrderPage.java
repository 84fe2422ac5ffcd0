package org.kabinet.ordering.order;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.message.OrderMessage;
import org.kabinet.ordering.stage.StageRef;
import org.kabinet.organisations.PaymentTerms;
import org.kabinet.platform.money.Money;
import org.kabinet.pricing.PriceStep;

/** All about one order in one place. */
@Schema(description = "All about one order")
public record OrderPage(
        @JsonUnwrapped OrderRow row,
        UUID contractId,
        @Schema(example = "14/25") String contractNumber,
        PaymentTerms paymentTerms,
        int deferralDays,
        @Nullable Address address,
        String comment,

        @Schema(description = "The customer's own number of the order")
        String purchaseOrderNumber,

        @Nullable Money vat,
        @Nullable Money paid,

        @Schema(description = "Placed by the seller's people on the customer's behalf")
        boolean onBehalf,

        List<Line> lines,
        List<StageMark> stages,
        List<StageChange> history,
        List<OrderMessage> messages,
        List<Shipment> shipments,
        List<Payment> payments,
        List<Handover> handovers,
        May may) {

    /** Where the goods go. */
    @Schema(name = "OrderAddress")
    public record Address(String label, String address, String contactName, String contactPhone) {}

    /** A line. {@code price} is with VAT, per unit, as it was when the order was placed; {@code reason} says why. */
    @Schema(name = "OrderLine")
    public record Line(
            UUID id,
            int position,
            UUID variantId,
            UUID productId,
            String article,
            String name,
            String unit,
            BigDecimal quantity,
            BigDecimal shippedQuantity,
            @Nullable Money price,
            @Nullable Money amount,
            String vatRate,
            String comment,
            boolean backOrdered,
            @Nullable List<PriceStep> reason) {}

    /** A stage on the order's way: behind it, where it stands, or ahead. */
    public record StageMark(
            StageRef stage,
            State state,
            @Nullable Instant at,
            @Nullable String personName) {

        /** Relative to where the order stands. */
        public enum State {
            DONE,
            NOW,
            NEXT
        }
    }

    /** A step in the history, which nobody can edit. */
    public record StageChange(
            UUID id,
            Instant at,
            @Nullable String from,
            String to,
            String personName,
            @Nullable String onBehalf,
            String comment) {}

    /** Goods that left, as the ERP told it. */
    @Schema(name = "OrderShipment")
    public record Shipment(
            String number, LocalDate shippedOn, @Nullable Money amount) {}

    /** Money that came, as the ERP told it. */
    @Schema(name = "OrderPayment")
    public record Payment(String number, LocalDate paidOn, Money amount) {}

    /** Who carried the order since when, and who gave it to them. */
    public record Handover(String personName, Instant at, String byName) {}

    /** What the reader may do now. */
    @Schema(name = "OrderRights")
    public record May(boolean cancel, boolean repeat, boolean handOver, boolean promise, boolean write) {}
}
