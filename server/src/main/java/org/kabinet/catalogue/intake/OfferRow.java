package org.kabinet.catalogue.intake;

import java.util.UUID;
import org.kabinet.catalogue.IncomingOffer;

/**
 * An offer as it is to be written.
 *
 * @param fresh seen for the first time
 * @param plain the good itself, not one of its variants
 */
record OfferRow(UUID id, boolean fresh, UUID productId, boolean plain, IncomingOffer offer) {}
