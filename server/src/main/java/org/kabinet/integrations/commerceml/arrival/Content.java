package org.kabinet.integrations.commerceml.arrival;

/** What files hold, in the order in which they have to be applied: each may refer to what stands before it. */
enum Content {
    CLASSIFIER,
    GOODS,
    OFFERS,
    PRICES,
    STOCK,
    COUNTERPARTIES,
    DOCUMENTS
}
