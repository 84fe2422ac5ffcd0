package org.kabinet.pricing.offer;

/** Why a good shows a price or none: by the contract, on request, no contract chosen, or not for the reader's eyes. */
enum PriceState {
    OK,
    ON_REQUEST,
    NO_CONTRACT,
    HIDDEN
}
