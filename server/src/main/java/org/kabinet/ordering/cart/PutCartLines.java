package org.kabinet.ordering.cart;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kabinet.organisations.ContractView;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts lines into a cart, changes or takes them out. Any quantity is taken as typed; what is wrong with it the cart says. */
@Component
public class PutCartLines {

    private final CartOwner owner;
    private final CartRepository carts;
    private final ShowCart show;
    private final LiveEvents live;
    private final Clock clock;

    PutCartLines(CartOwner owner, CartRepository carts, ShowCart show, LiveEvents live, Clock clock) {
        this.owner = owner;
        this.carts = carts;
        this.show = show;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public Cart put(UUID contractId, List<CartLineChange> lines, boolean add) {
        CartOwner.Owned owned = owner.of(contractId);
        into(owned, lines, add);
        return show.show(owned);
    }

    /** For whoever has opened the cart already. */
    public void into(CartOwner.Owned owned, List<CartLineChange> lines, boolean add) {
        Instant now = clock.instant();
        ContractView contract = owned.parties().contract();
        UUID cartId = carts.touch(owned.personId(), contract, now);
        List<CartLineChange> kept = new ArrayList<>();
        List<UUID> taken = new ArrayList<>();
        for (CartLineChange line : lines) {
            if (line.quantity().signum() > 0) {
                kept.add(line);
            } else if (!add) {
                taken.add(line.variantId());
            }
        }
        carts.take(cartId, taken);
        carts.put(cartId, contract, kept, add, now);
        live.publish("cart.changed", contract.id(), Audience.person(owned.personId()));
    }
}
