package org.kabinet.ordering.cart;

import java.util.UUID;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws a cart away. */
@Component
class ClearCart {

    private final CartOwner owner;
    private final CartRepository carts;
    private final LiveEvents live;

    ClearCart(CartOwner owner, CartRepository carts, LiveEvents live) {
        this.owner = owner;
        this.carts = carts;
        this.live = live;
    }

    @Transactional
    public void clear(UUID contractId) {
        CartOwner.Owned owned = owner.of(contractId);
        carts.delete(owned.personId(), contractId);
        live.publish("cart.changed", contractId, Audience.person(owned.personId()));
    }
}
