package org.kabinet.ordering.placing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.line.WantedLine;

/**
 * What somebody wants to order. The id is made by the client: sent again, it names the order that is there already.
 *
 * @param deliveryAddressId absent when the customer takes the goods away
 * @param fromCart whether the cart is emptied of these lines
 */
record NewOrder(
        UUID id,
        UUID contractId,
        @Nullable UUID deliveryAddressId,
        @Nullable LocalDate wishedOn,
        String purchaseOrderNumber,
        String comment,
        List<Line> lines,
        boolean fromCart) {

    /**
     * A line.
     *
     * @param expectedPrice the price the buyer saw; if it is another one by now, they are asked again
     */
    record Line(
            UUID variantId,
            BigDecimal quantity,
            String comment,
            @Nullable BigDecimal expectedPrice) {
        WantedLine wanted() {
            return new WantedLine(variantId, quantity);
        }
    }

    List<WantedLine> wanted() {
        return lines.stream().map(Line::wanted).toList();
    }
}
