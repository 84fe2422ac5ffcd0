package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.pricing.PricingProblem;

/** Rows of the catalogue that a reader has marked, and the columns in which they see them. */
record ChosenOffers(
        @Nullable UUID contractId,
        @NotNull List<@Valid Row> rows,

        @Schema(description = "In their order; all if left out") @Nullable
        List<String> columns) {

    private static final int MOST = 10_000;

    /** A variant, or all variants of a product that has too many of them for the list. */
    record Row(
            @NotNull UUID productId,
            @Nullable UUID variantId,

            @Nullable
            @Positive
            @Digits(integer = 12, fraction = 6)
            @Schema(type = "string", example = "24", description = "What was typed into the row")
            BigDecimal quantity) {}

    /** Refuses columns that there are not, and more rows than anybody marks. */
    void check() {
        FieldErrors errors = new FieldErrors();
        SheetColumn.check(shown(), errors, "/columns");
        errors.require(rows.size() <= MOST, "/rows", "TOO_MANY_LINES", MOST);
        errors.refuseIfAny(PricingProblem.DETAILS_REFUSED);
    }

    List<String> shown() {
        return columns == null ? List.of() : columns;
    }

    /** In the order of the rows. */
    List<UUID> productIds() {
        return rows.stream().map(Row::productId).distinct().toList();
    }

    /** What was typed into rows of variants. */
    Map<UUID, BigDecimal> quantities() {
        return rows.stream()
                .filter(row -> row.variantId() != null && row.quantity() != null)
                .collect(Collectors.toMap(Row::variantId, Row::quantity, (one, other) -> other));
    }

    /** What the rows name: variants, and products of which all variants are meant. */
    Set<UUID> wanted() {
        Set<UUID> wanted = new HashSet<>();
        rows.forEach(row -> wanted.add(row.variantId() == null ? row.productId() : row.variantId()));
        return wanted;
    }
}
