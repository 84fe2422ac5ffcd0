package org.kabinet.ordering.cart;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.ordering.reader.Buyer;
import org.kabinet.ordering.reader.Buyers;
import org.kabinet.organisations.DeliveryAddressView;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what belongs to a cart as a whole: comment, the customer's own number, the wished day, the address. */
@Component
class DescribeCart {

    private final Buyers buyers;
    private final CartRepository carts;
    private final CartQueries queries;
    private final CartViews views;
    private final LiveEvents live;
    private final Clock clock;

    DescribeCart(
            Buyers buyers, CartRepository carts, CartQueries queries, CartViews views, LiveEvents live, Clock clock) {
        this.buyers = buyers;
        this.carts = carts;
        this.queries = queries;
        this.views = views;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public Cart describe(UUID contractId, CartDescription description) {
        Buyer buyer = buyers.under(contractId);
        UUID cartId = carts.touch(buyer.personId(), buyer.parties().contract(), clock.instant());
        CartFacts cart = queries.find(buyer.personId(), contractId).orElseThrow();
        CartFacts described = description.applied(cart);
        refuseUnknownAddress(description, buyer.parties().deliveryAddresses());
        carts.describe(cartId, described);
        live.publish("cart.changed", contractId, Audience.person(buyer.personId()));
        return views.view(described, buyer);
    }

    private static void refuseUnknownAddress(CartDescription description, List<DeliveryAddressView> addresses) {
        UUID wanted = description.deliveryAddressId().value();
        boolean known = wanted == null || addresses.stream().anyMatch(address -> Objects.equals(address.id(), wanted));
        FieldErrors errors = new FieldErrors();
        errors.require(known, "/deliveryAddressId", "ADDRESS_GONE");
        errors.refuseIfAny(OrderingProblem.ORDER_REFUSED);
    }
}
