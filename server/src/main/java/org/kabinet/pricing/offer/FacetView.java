package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.kabinet.catalogue.Facet;

/** Something the list can be narrowed by; the brand stands in for a property. */
@Schema(name = "Facet")
record FacetView(
        @Schema(description = "Id of the property, or brand", example = "brand")
        String propertyId,

        String name,
        List<Facet.Value> values) {

    static FacetView of(Facet facet) {
        String id = facet.propertyId() == null ? "brand" : facet.propertyId().toString();
        return new FacetView(id, facet.name(), facet.values());
    }
}
