package org.kabinet.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which products, in which order. A null or empty part narrows nothing, except {@code onlyProductIds}: an empty set matches nothing.
 *
 * @param groupId the group with all groups below it
 * @param text what the reader typed: words, beginnings of words, articles, barcodes
 * @param facets chosen values by property: any of the values of one property, and all the properties
 * @param limit at most {@link #MAX_LIMIT}
 */
public record ProductFilter(
        @Nullable UUID groupId,
        @Nullable String text,
        Map<UUID, Set<String>> facets,
        Set<String> brands,
        boolean inStock,
        @Nullable Set<UUID> onlyProductIds,
        ProductSort sort,
        @Nullable String cursor,
        int limit) {

    /** Pages are for people; whole lists are read with {@link Products#forEach}. */
    public static final int MAX_LIMIT = 200;

    /** Everything that is offered, by name. */
    public static ProductFilter all() {
        return new ProductFilter(null, null, Map.of(), Set.of(), false, null, ProductSort.NAME, null, 24);
    }

    /** The same products, another page. */
    public ProductFilter page(ProductSort sort, @Nullable String cursor, int limit) {
        return new ProductFilter(groupId, text, facets, brands, inStock, onlyProductIds, sort, cursor, limit);
    }

    /** Only these, for example what the customer has bought before. */
    public ProductFilter only(Set<UUID> productIds) {
        return new ProductFilter(groupId, text, facets, brands, inStock, productIds, sort, cursor, limit);
    }
}
