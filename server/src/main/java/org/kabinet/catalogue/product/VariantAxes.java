package org.kabinet.catalogue.product;

import java.util.List;
import org.kabinet.catalogue.ProductDetails.VariantDetails;

/** The names of the characteristics in which variants differ, in the order in which they first occur. */
final class VariantAxes {

    private VariantAxes() {}

    static List<String> of(List<VariantDetails> variants) {
        return variants.stream()
                .flatMap(details -> details.variant().characteristics().keySet().stream())
                .distinct()
                .toList();
    }
}
