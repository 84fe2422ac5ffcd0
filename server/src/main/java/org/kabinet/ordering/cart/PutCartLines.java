package org.kabinet.ordering.cart;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kabinet.ordering.reader.Buyer;
import org.kabinet.ordering.reader.Buyers;
import org.kabinet.organisations.ContractView;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts lines into a cart, changes or takes them out. Any quantity is taken as typed; what is wrong with it the cart says. */
@Component
public class PutCartLines {

    private final Buyers buyers;
    private final CartRepository carts;
    private final ShowCart show;
    private final LiveEvents live;
    private final Clock clock;

    PutCartLines(Buyers buyers, CartRepository carts, ShowCart show, LiveEvents live, Clock clock) {
        this.buyers = buyers;
        this.carts = carts;
        this.show = show;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public Cart put(UUID contractId, List<CartLineChange> lines, boolean add) {
        Buyer buyer = buyers.under(contractId);
        into(buyer, lines, add);
        return show.show(buyer);
    }

    /** For whoever has opened the cart already. */
    public void into(Buyer buyer, List<CartLineChange> lines, boolean add) {
        Instant now = clock.instant();
        ContractView contract = buyer.parties().contract();
        UUID cartId = carts.touch(buyer.personId(), contract, now);
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
        live.publish("cart.changed", contract.id(), Audience.person(buyer.personId()));
    }
}
