package org.kabinet.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.money.Money;

/**
 * A whole order as the ERP needs it.
 *
 * @param revision goes back with {@link OrderExchange#markExported}
 * @param externalId the ERP's own id, once it told one
 * @param amount with VAT
 */
public record ExportedOrder(
        UUID id,
        long revision,
        String number,
        @Nullable String externalId,
        @Nullable String externalNumber,
        Instant placedAt,
        String placedByName,
        UUID organisationId,
        UUID branchId,
        OrderParties parties,
        String stageCode,
        String stageName,
        OrderPhase phase,
        Money amount,
        Money vat,
        String comment,
        String purchaseOrderNumber,
        @Nullable LocalDate wishedOn,
        @Nullable LocalDate promisedOn,
        List<Line> lines) {

    /** The same order with its lines as the ERP knows them. */
    public ExportedOrder withLines(List<Line> others) {
        return new ExportedOrder(
                id,
                revision,
                number,
                externalId,
                externalNumber,
                placedAt,
                placedByName,
                organisationId,
                branchId,
                parties,
                stageCode,
                stageName,
                phase,
                amount,
                vat,
                comment,
                purchaseOrderNumber,
                wishedOn,
                promisedOn,
                others);
    }

    /**
     * A line; the ERP finds the good by {@code externalId} ({@code good} or {@code good#variant}), which goods made in the portal lack.
     *
     * @param price with VAT, per unit, after any discount
     * @param discountPercent of the contract, as far as the price contains one
     * @param vatRate percent, or {@code none}
     */
    public record Line(
            int position,
            UUID variantId,
            @Nullable String externalId,
            String article,
            String name,
            String unitCode,
            String unitName,
            BigDecimal quantity,
            BigDecimal price,
            BigDecimal amount,
            @Nullable BigDecimal discountPercent,
            String vatRate,
            BigDecimal vatAmount,
            String comment) {

        /** The same line with the good as the ERP names it. */
        public Line withExternalId(@Nullable String known) {
            return new Line(
                    position,
                    variantId,
                    known,
                    article,
                    name,
                    unitCode,
                    unitName,
                    quantity,
                    price,
                    amount,
                    discountPercent,
                    vatRate,
                    vatAmount,
                    comment);
        }
    }
}
