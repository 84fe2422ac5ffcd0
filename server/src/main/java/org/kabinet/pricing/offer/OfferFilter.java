package org.kabinet.pricing.offer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ProductFilter;
import org.kabinet.catalogue.ProductSort;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.pricing.PricingProblem;

/** Which goods the reader wants to see, in which order, as the address of the catalogue says it. */
record OfferFilter(
        @Nullable UUID contractId,
        @Nullable UUID groupId,
        @Nullable String q,
        Map<UUID, Set<String>> facets,
        Set<String> brands,
        boolean inStock,
        boolean bought,
        ProductSort sort) {

    private static final UUID NOWHERE = new UUID(0, 0);
    private static final Map<String, ProductSort> SORTS = Map.of(
            "relevance", ProductSort.RELEVANCE,
            "name", ProductSort.NAME,
            "-name", ProductSort.NAME_DESC,
            "article", ProductSort.ARTICLE,
            "-article", ProductSort.ARTICLE_DESC,
            "newest", ProductSort.NEWEST);

    /** Reads the parameters themselves: values of facets may contain commas, at which a converter would split them. */
    static OfferFilter of(Map<String, List<String>> parameters) {
        FieldErrors errors = new FieldErrors();
        String sort = first(parameters, "sort");
        errors.require(sort == null || SORTS.containsKey(sort), "/sort", "SORT_UNKNOWN", String.valueOf(sort));
        OfferFilter filter = new OfferFilter(
                id(parameters, "contractId", errors),
                id(parameters, "groupId", errors),
                first(parameters, "q"),
                facets(parameters.getOrDefault("facet", List.of()), errors),
                Set.copyOf(parameters.getOrDefault("brand", List.of())),
                Boolean.parseBoolean(first(parameters, "inStock")),
                Boolean.parseBoolean(first(parameters, "bought")),
                SORTS.getOrDefault(sort == null ? "relevance" : sort, ProductSort.RELEVANCE));
        errors.refuseIfAny(PricingProblem.DETAILS_REFUSED);
        return filter;
    }

    /** The catalogue's question; what was bought before is known elsewhere. */
    ProductFilter products() {
        return new ProductFilter(groupId, q, facets, brands, inStock, null, sort, null, ProductFilter.MAX_LIMIT);
    }

    private static Map<UUID, Set<String>> facets(List<String> told, FieldErrors errors) {
        Map<UUID, Set<String>> chosen = new HashMap<>();
        for (String facet : told) {
            int colon = Math.max(0, facet.indexOf(':'));
            UUID property = parsed(facet.substring(0, colon));
            if (errors.require(property != null, "/facet", "FACET_UNKNOWN", facet)) {
                UUID known = property == null ? NOWHERE : property;
                chosen.computeIfAbsent(known, id -> new HashSet<>()).add(facet.substring(colon + 1));
            }
        }
        return chosen;
    }

    private static @Nullable UUID id(Map<String, List<String>> parameters, String name, FieldErrors errors) {
        String told = first(parameters, name);
        UUID id = told == null ? null : parsed(told);
        errors.require(told == null || id != null, "/" + name, "ID_WRONG");
        return id;
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }

    private static @Nullable UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
