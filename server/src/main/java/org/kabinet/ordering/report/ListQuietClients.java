package org.kabinet.ordering.report;

import java.time.Clock;
import java.util.List;
import org.kabinet.customisation.Seller;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the seller's people which customers have stopped ordering, while a call may still bring them back. */
@Component
class ListQuietClients {

    private static final int MOST = 200;

    private final QuietQueries customers;
    private final Organisations organisations;
    private final Seller seller;
    private final Clock clock;

    ListQuietClients(QuietQueries customers, Organisations organisations, Seller seller, Clock clock) {
        this.customers = customers;
        this.organisations = organisations;
        this.seller = seller;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<QuietClient> list() {
        Actors.current().requires(Permission.CLIENT_WATCH);
        return customers.quiet(clock.instant(), seller.view().timeZone(), organisations.blocked(), MOST);
    }
}
