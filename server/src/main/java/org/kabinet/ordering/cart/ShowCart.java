package org.kabinet.ordering.cart;

import java.util.UUID;
import org.kabinet.ordering.reader.Buyer;
import org.kabinet.ordering.reader.Buyers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what somebody has gathered under a contract, at today's prices. */
@Component
class ShowCart {

    private final Buyers buyers;
    private final CartQueries carts;
    private final CartViews views;

    ShowCart(Buyers buyers, CartQueries carts, CartViews views) {
        this.buyers = buyers;
        this.carts = carts;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public Cart show(UUID contractId) {
        return show(buyers.under(contractId));
    }

    Cart show(Buyer buyer) {
        UUID contractId = buyer.contractId();
        return views.view(carts.find(buyer.personId(), contractId).orElseGet(() -> CartFacts.empty(contractId)), buyer);
    }
}
