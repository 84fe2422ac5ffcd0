package org.kabinet.catalogue.intake;

import java.util.Optional;

/** How ids of offers are made of ids of goods. */
final class OfferIds {

    private OfferIds() {}

    /** The good of {@code good#variant}; a good's own id may contain a # as well, so the last one counts. */
    static Optional<String> good(String offerId) {
        int at = offerId.lastIndexOf('#');
        return at <= 0 ? Optional.empty() : Optional.of(offerId.substring(0, at));
    }
}
