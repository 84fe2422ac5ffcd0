package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.platform.paging.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/offers")
@Tag(name = "Offers", description = "The catalogue with the reader's own prices")
class OfferController {

    private static final int SUGGESTED = 20;

    private final ListOffers listOffers;
    private final CountFacets countFacets;
    private final SuggestOffers suggestOffers;
    private final ReadOffer readOffer;
    private final ResolveLines resolveLines;

    OfferController(
            ListOffers listOffers,
            CountFacets countFacets,
            SuggestOffers suggestOffers,
            ReadOffer readOffer,
            ResolveLines resolveLines) {
        this.listOffers = listOffers;
        this.countFacets = countFacets;
        this.suggestOffers = suggestOffers;
        this.readOffer = readOffer;
        this.resolveLines = resolveLines;
    }

    @GetMapping
    @OfferParameters
    @Operation(
            operationId = "listOffers",
            summary = "Goods and services with the reader's own prices",
            description = "The price is for the least quantity that may be ordered; the total is always told.")
    Page<Offer> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "24") int limit) {
        int bounded = Math.clamp(limit, 1, ProductFilter.MAX_LIMIT);
        return listOffers.page(OfferFilter.of(parameters), cursor, bounded);
    }

    @GetMapping("/facets")
    @OfferParameters
    @Operation(
            operationId = "countFacets",
            summary = "What the goods can be narrowed by",
            description = "Each facet is counted as if nothing were chosen in it.")
    List<FacetView> facets(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return countFacets.of(OfferFilter.of(parameters));
    }

    @GetMapping("/suggest")
    @Operation(
            operationId = "suggestOffers",
            summary = "What somebody may mean who is still typing",
            description = "Exact articles come first.")
    SuggestOffers.Suggestion suggest(
            @RequestParam(required = false) @Nullable UUID contractId,
            @Parameter(example = "kt ins") @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "8") int limit) {
        return suggestOffers.on(contractId, q, Math.clamp(limit, 1, SUGGESTED));
    }

    @GetMapping("/{productId}")
    @Operation(
            operationId = "readOffer",
            summary = "Everything about a good, with the reader's own prices and their tiers")
    OfferPage read(@PathVariable UUID productId, @RequestParam(required = false) @Nullable UUID contractId) {
        return readOffer.of(productId, contractId);
    }

    @PostMapping("/lines")
    @Operation(
            operationId = "resolveLines",
            summary = "Understand the lines of a quick order",
            description =
                    "Articles may be written with or without separators, in either alphabet. Nothing is put into a cart yet.")
    QuickAnswers lines(@Valid @RequestBody QuickOrder order) {
        return new QuickAnswers(resolveLines.of(order.contractId(), order.lines()));
    }

    record QuickOrder(@Nullable UUID contractId, @NotNull List<QuickLine> lines) {}

    record QuickAnswers(List<QuickAnswer> lines) {}
}
