package org.kabinet.ordering.cart;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.StockView;
import org.kabinet.ordering.line.LineProblem;
import org.kabinet.organisations.DeliveryAddressView;
import org.kabinet.platform.money.Money;

/** A cart with today's prices and everything checkout needs on one screen. */
@Schema(description = "A cart with today's prices, and everything that checkout needs on one screen")
record Cart(
        UUID contractId,
        UUID organisationId,
        @Schema(example = "ООО «Север»") String legalEntityName,
        @Schema(example = "14/25") String contractNumber,
        List<Line> lines,
        @Nullable Money total,
        @Nullable Money vat,
        String comment,
        String purchaseOrderNumber,
        @Nullable LocalDate wishedOn,
        @Nullable UUID deliveryAddressId,
        List<DeliveryAddressView> addresses,
        long version,
        @Nullable Instant updatedAt) {

    /** A line with what it costs today and what speaks against it. */
    @Schema(name = "CartLine")
    record Line(
            UUID variantId,
            @Nullable UUID productId,
            @Nullable String article,
            String name,
            String unit,
            BigDecimal quantity,
            BigDecimal packMultiple,
            BigDecimal minQuantity,
            @Nullable Money price,
            @Nullable Money amount,
            @Nullable StockView stock,
            String comment,
            @Nullable String pictureUrl,
            List<Problem> problems,
            @Nullable Warning warning) {}

    /** What speaks against a line, in words, and the quantity that would do. */
    @Schema(name = "CartLineProblem")
    record Problem(
            LineProblem code,

            @Schema(example = "Отпускается по 12 шт. Ближайшее количество: 24")
            String message,

            @Nullable BigDecimal nearest) {}

    /** What does not stop a line but should be known. */
    enum Warning {
        BACK_ORDER
    }
}
