package org.kabinet.catalogue.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.IncomingOffer;

/**
 * An offer as it is to be written.
 *
 * @param fresh seen for the first time
 * @param plain the good itself, not one of its variants
 */
record OfferRow(UUID id, boolean fresh, KnownGood good, boolean plain, DescribedOffer described) {

    UUID productId() {
        return good.id();
    }

    @Nullable
    String goodArticle() {
        return good.article();
    }

    IncomingOffer offer() {
        return described.offer();
    }
}
