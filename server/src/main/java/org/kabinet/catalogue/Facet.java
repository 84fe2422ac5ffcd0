package org.kabinet.catalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something products can be narrowed by.
 *
 * @param propertyId absent for the brand
 */
public record Facet(@Nullable UUID propertyId, String name, List<Value> values) {

    /** A value with the number of products that would remain if it were chosen. */
    public record Value(String value, long count, boolean selected) {}
}
