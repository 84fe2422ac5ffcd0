package org.kabinet.catalogue.intake;

import java.util.UUID;
import org.kabinet.catalogue.IncomingOffer;

/**
 * An offer as it is to be written.
 *
 * @param plain the good itself, not one of its variants
 */
record OfferRow(UUID id, UUID productId, boolean plain, IncomingOffer offer) {}
