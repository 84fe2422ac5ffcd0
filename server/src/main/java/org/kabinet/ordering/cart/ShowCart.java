package org.kabinet.ordering.cart;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what somebody has gathered under a contract, at today's prices. */
@Component
class ShowCart {

    private final CartOwner owner;
    private final CartQueries carts;
    private final CartViews views;

    ShowCart(CartOwner owner, CartQueries carts, CartViews views) {
        this.owner = owner;
        this.carts = carts;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public Cart show(UUID contractId) {
        return show(owner.of(contractId));
    }

    Cart show(CartOwner.Owned owned) {
        UUID contractId = owned.parties().contract().id();
        return views.view(
                carts.find(owned.personId(), contractId).orElseGet(() -> CartFacts.empty(contractId)), owned);
    }
}
