/**
 * At which price: price lists with tiers and validity, personal prices, discounts of contracts, currencies and VAT, resolved when they are
 * read and explained in words; and the catalogue as one customer sees it, with their own prices on it.
 */
@ApplicationModule(
        displayName = "Pricing",
        allowedDependencies = {"platform", "catalogue", "organisations", "customisation"})
@NullMarked
package org.kabinet.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
