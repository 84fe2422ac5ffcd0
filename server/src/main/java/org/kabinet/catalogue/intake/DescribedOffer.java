package org.kabinet.catalogue.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.IncomingOffer;
import tools.jackson.databind.json.JsonMapper;

/**
 * An offer made ready as far as that needs no answer of the database, which is busy with what came before.
 *
 * @param goodId the ERP's id of the good that it is a variant of; null if it names none
 * @param characteristics as JSON
 */
record DescribedOffer(
        IncomingOffer offer,
        @Nullable String goodId,
        @Nullable String article,
        @Nullable String name,
        @Nullable String characteristics) {

    static DescribedOffer of(IncomingOffer offer, JsonMapper json) {
        Map<String, String> characteristics = offer.characteristics();
        return new DescribedOffer(
                offer,
                OfferIds.good(offer.externalId()).orElse(null),
                cut(offer.article(), Limits.CODE),
                cut(offer.name(), Limits.NAME),
                characteristics == null ? null : json.writeValueAsString(characteristics));
    }

    String externalId() {
        return offer.externalId();
    }

    boolean active() {
        return !offer.deleted();
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null ? null : Limits.text(text.strip(), longest);
    }
}
