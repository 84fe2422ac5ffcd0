package org.kabinet.catalogue.product;

import java.time.Clock;
import java.time.LocalDate;
import org.kabinet.customisation.Seller;
import org.springframework.stereotype.Component;

/** The day it is where the seller is: what was expected for yesterday is not expected any more there, whatever the hour elsewhere. */
@Component
class Today {
    private final Clock clock;
    private final Seller seller;

    Today(Clock clock, Seller seller) {
        this.clock = clock;
        this.seller = seller;
    }

    LocalDate date() {
        return LocalDate.now(clock.withZone(seller.view().timeZone()));
    }
}
