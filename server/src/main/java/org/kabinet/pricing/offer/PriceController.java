package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/prices")
@Tag(name = "Prices", description = "Price lists, and why a price is what it is")
class PriceController {

    private final ExplainPrice explainPrice;

    PriceController(ExplainPrice explainPrice) {
        this.explainPrice = explainPrice;
    }

    @GetMapping("/explain")
    @Operation(
            operationId = "explainPrice",
            summary = "Why a price is what it is",
            description =
                    "Price list, tier, VAT, exchange rate, discount of the contract, result: step by step, in the reader's language.")
    PriceExplanation explain(
            @RequestParam(required = false) @Nullable UUID contractId,
            @RequestParam UUID variantId,
            @Parameter(description = "The least that may be ordered, if left out", example = "24")
                    @RequestParam(required = false)
                    @Nullable
                    BigDecimal quantity,
            @Parameter(description = "Any day; today if left out", example = "2026-11-28")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate date) {
        return explainPrice.of(contractId, variantId, quantity, date);
    }
}
