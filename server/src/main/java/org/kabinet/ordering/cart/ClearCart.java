package org.kabinet.ordering.cart;

import java.util.UUID;
import org.kabinet.ordering.reader.Buyer;
import org.kabinet.ordering.reader.Buyers;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws a cart away. */
@Component
class ClearCart {

    private final Buyers buyers;
    private final CartRepository carts;
    private final LiveEvents live;

    ClearCart(Buyers buyers, CartRepository carts, LiveEvents live) {
        this.buyers = buyers;
        this.carts = carts;
        this.live = live;
    }

    @Transactional
    public void clear(UUID contractId) {
        Buyer buyer = buyers.under(contractId);
        carts.delete(buyer.personId(), contractId);
        live.publish("cart.changed", contractId, Audience.person(buyer.personId()));
    }
}
