package org.kabinet.ordering.cart;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.organisations.DeliveryAddressView;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what belongs to a cart as a whole: comment, the customer's own number, the wished day, the address. */
@Component
class DescribeCart {

    private final CartOwner owner;
    private final CartRepository carts;
    private final CartQueries queries;
    private final CartViews views;
    private final LiveEvents live;
    private final Clock clock;

    DescribeCart(
            CartOwner owner,
            CartRepository carts,
            CartQueries queries,
            CartViews views,
            LiveEvents live,
            Clock clock) {
        this.owner = owner;
        this.carts = carts;
        this.queries = queries;
        this.views = views;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public Cart describe(UUID contractId, CartDescription description) {
        CartOwner.Owned owned = owner.of(contractId);
        UUID cartId = carts.touch(owned.personId(), owned.parties().contract(), clock.instant());
        CartFacts cart = queries.find(owned.personId(), contractId).orElseThrow();
        CartFacts described = description.applied(cart);
        refuseUnknownAddress(description, owned.parties().deliveryAddresses());
        carts.describe(cartId, described);
        live.publish("cart.changed", contractId, Audience.person(owned.personId()));
        return views.view(described, owned);
    }

    private static void refuseUnknownAddress(CartDescription description, List<DeliveryAddressView> addresses) {
        UUID wanted = description.deliveryAddressId().value();
        boolean known = wanted == null || addresses.stream().anyMatch(address -> Objects.equals(address.id(), wanted));
        FieldErrors errors = new FieldErrors();
        errors.require(known, "/deliveryAddressId", "ADDRESS_GONE");
        errors.refuseIfAny(OrderingProblem.ORDER_REFUSED);
    }
}
