package org.kabinet.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.kabinet.platform.paging.Page;

/** What other modules may ask about the assortment. Names come in the language of the reader. */
public interface Products {

    /** Variants by id, inactive ones too (old orders name them); ids that nobody knows are simply absent from the answer. */
    Map<UUID, VariantView> variants(Collection<UUID> ids);

    /** From the ERP's ids ({@code good} or {@code good#variant}) to ours; unknown ones are absent. */
    Map<String, UUID> variantIds(Collection<String> externalIds);

    /** One page of products that can be ordered, with the total of all that match. */
    Page<ProductCard> page(ProductFilter filter);

    /** All products that match, in batches, without counting: for lists that are downloaded as a whole. */
    void forEach(ProductFilter filter, Consumer<List<ProductCard>> batch);

    /** The cards of these products, in the order asked; products that are no longer offered are left out. */
    List<ProductCard> cards(List<UUID> productIds);

    /** What the matching products can be narrowed by. Each facet is counted as if nothing were chosen in it. */
    List<Facet> facets(ProductFilter filter);

    /** Everything on the page of one active product. */
    Optional<ProductDetails> product(UUID id);

    /** The best variants and groups for what has been typed so far; exact articles first. */
    Suggestions suggest(String typed, int limit);

    /** Lines of a quick order, answered in the order asked. */
    List<LineAnswer> resolve(List<LineQuestion> lines);
}
