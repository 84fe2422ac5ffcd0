package org.kabinet.ordering.cart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.line.WantedLine;

/** A cart as it is kept: what is wanted, not what it costs; prices are asked anew each time. */
record CartFacts(
        UUID contractId,
        String comment,
        String purchaseOrderNumber,
        @Nullable LocalDate wishedOn,
        @Nullable UUID deliveryAddressId,
        long version,
        @Nullable Instant updatedAt,
        List<Line> lines) {

    /** A line as somebody put it there. */
    record Line(UUID variantId, BigDecimal quantity, String comment) {
        WantedLine wanted() {
            return new WantedLine(variantId, quantity);
        }
    }

    static CartFacts empty(UUID contractId) {
        return new CartFacts(contractId, "", "", null, null, 0, null, List.of());
    }

    List<WantedLine> wanted() {
        return lines.stream().map(Line::wanted).toList();
    }
}
