package org.kabinet.catalogue.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kabinet.catalogue.Facet;
import org.kabinet.catalogue.LineAnswer;
import org.kabinet.catalogue.LineQuestion;
import org.kabinet.catalogue.ProductCard;
import org.kabinet.catalogue.ProductDetails;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.catalogue.ProductSort;
import org.kabinet.catalogue.Products;
import org.kabinet.catalogue.Suggestions;
import org.kabinet.catalogue.VariantView;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules about the assortment. */
@Component
@Transactional(readOnly = true)
class OfferedProducts implements Products {

    private static final int BATCH = 500;

    private final VariantQueries variants;
    private final CardQueries cards;
    private final FacetQueries facets;
    private final DetailsQueries details;
    private final SuggestionQueries suggestions;
    private final LineQueries lines;

    OfferedProducts(
            VariantQueries variants,
            CardQueries cards,
            FacetQueries facets,
            DetailsQueries details,
            SuggestionQueries suggestions,
            LineQueries lines) {
        this.variants = variants;
        this.cards = cards;
        this.facets = facets;
        this.details = details;
        this.suggestions = suggestions;
        this.lines = lines;
    }

    @Override
    public Map<UUID, VariantView> variants(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : variants.byIds(ids);
    }

    @Override
    public Map<String, UUID> variantIds(Collection<String> externalIds) {
        return externalIds.isEmpty() ? Map.of() : variants.idsOf(externalIds);
    }

    @Override
    public Page<ProductCard> page(ProductFilter filter) {
        return cards.page(filter);
    }

    @Override
    public void forEach(ProductFilter filter, Consumer<List<ProductCard>> batch) {
        String cursor = null;
        do {
            Page<ProductCard> page = cards.batch(filter.page(ProductSort.NAME, cursor, BATCH));
            batch.accept(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
    }

    @Override
    public List<ProductCard> cards(List<UUID> productIds) {
        Map<UUID, ProductCard> found =
                cards.byIds(productIds).stream().collect(Collectors.toMap(ProductCard::id, Function.identity()));
        return productIds.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<Facet> facets(ProductFilter filter) {
        return facets.facets(filter);
    }

    @Override
    public Optional<ProductDetails> product(UUID id) {
        return details.product(id);
    }

    @Override
    public Suggestions suggest(String typed, int limit) {
        return typed.isBlank() ? new Suggestions(List.of(), List.of()) : suggestions.suggest(typed.strip(), limit);
    }

    @Override
    public List<LineAnswer> resolve(List<LineQuestion> lines) {
        return lines.isEmpty() ? List.of() : this.lines.resolve(lines);
    }
}
