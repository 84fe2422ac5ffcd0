package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.pricing.PricingProblem;

/** The columns in which a reader sees the catalogue, and what they have typed into it; it may not have reached their cart yet. */
record TypedQuantities(
        @Schema(description = "In their order; all if left out") @Nullable
        List<String> columns,

        @Nullable List<@Valid Line> quantities) {

    private static final int MOST = 10_000;

    /** So much of one variant. */
    record Line(
            @NotNull UUID variantId,

            @NotNull @Positive @Digits(integer = 12, fraction = 6) @Schema(type = "string", example = "24")
            BigDecimal quantity) {}

    /** Refuses columns that there are not, and more quantities than anybody types. */
    void check() {
        FieldErrors errors = new FieldErrors();
        SheetColumn.check(shown(), errors, "/columns");
        errors.require(lines().size() <= MOST, "/quantities", "TOO_MANY_LINES", MOST);
        errors.refuseIfAny(PricingProblem.DETAILS_REFUSED);
    }

    List<String> shown() {
        return columns == null ? List.of() : columns;
    }

    private List<Line> lines() {
        return quantities == null ? List.of() : quantities;
    }

    Map<UUID, BigDecimal> byVariant() {
        return lines().stream().collect(Collectors.toMap(Line::variantId, Line::quantity, (one, other) -> other));
    }
}
