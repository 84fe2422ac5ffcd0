package org.kabinet.integrations.commerceml.arrival;

import java.util.Locale;

/** Under which heading records are counted. */
enum Kind {
    GROUP,
    PROPERTY,
    WAREHOUSE,
    PRICE_LIST,
    GOOD,
    OFFER,
    PRICE,
    STOCK,
    COUNTERPARTY,
    DOCUMENT,
    PICTURE;

    /** As the board reads it: price-list. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
