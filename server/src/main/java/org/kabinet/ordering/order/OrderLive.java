package org.kabinet.ordering.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderEvent;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages that an order changed: the customer's, the branch's, and the one of whoever carries it. */
@Component
class OrderLive {

    private final LiveEvents live;

    OrderLive(LiveEvents live) {
        this.live = live;
    }

    @EventListener
    void on(OrderEvent event) {
        switch (event) {
            case OrderEvent.MessageWritten message -> tell("order.message", message, message.handedTo());
            case OrderEvent.HandedOver handed -> {
                tell("order.changed", handed, handed.handedTo());
                UUID before = handed.takenFrom();
                if (before != null && !before.equals(handed.handedTo())) {
                    live.publishLater("order.changed", handed.orderId(), Audience.person(before));
                }
            }
            case OrderEvent.Placed placed -> {
                tell("order.changed", placed, null);
                live.publishLater("cart.changed", placed.contractId(), Audience.person(placed.personId()));
            }
            case OrderEvent.Moved moved -> tell("order.changed", moved, moved.handedTo());
            case OrderEvent.Promised promised -> tell("order.changed", promised, promised.handedTo());
            case OrderEvent.FactsArrived arrived -> tell("order.changed", arrived, arrived.handedTo());
        }
    }

    private void tell(String type, OrderEvent event, @Nullable UUID handedTo) {
        live.publishLater(type, event.orderId(), Audience.customer(event.organisationId(), event.branchId(), handedTo));
    }
}
