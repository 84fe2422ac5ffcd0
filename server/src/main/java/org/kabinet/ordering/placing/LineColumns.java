package org.kabinet.ordering.placing;

import java.math.BigDecimal;
import java.util.UUID;
import org.kabinet.ordering.order.OrderDetails.LineFacts;
import org.kabinet.pricing.PriceReason;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A line's row on its way to the database, named as its columns are. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record LineColumns(
        UUID id,
        int position,
        UUID productId,
        UUID variantId,
        String article,
        String name,
        String unitCode,
        String unitName,
        BigDecimal quantity,
        BigDecimal price,
        String vatRate,
        BigDecimal amount,
        BigDecimal vatAmount,
        PriceReason priceReason,
        String comment,
        boolean backOrdered) {

    static LineColumns of(LineFacts line) {
        return new LineColumns(
                line.id(),
                line.position(),
                line.productId(),
                line.variantId(),
                line.article(),
                line.name(),
                line.unitCode(),
                line.unitName(),
                line.quantity(),
                line.price(),
                line.vatRate(),
                line.amount(),
                line.vatAmount(),
                line.reason(),
                line.comment(),
                line.backOrdered());
    }
}
