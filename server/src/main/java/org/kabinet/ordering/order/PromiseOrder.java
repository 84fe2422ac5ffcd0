package org.kabinet.ordering.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderEvent;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Promises the customer a day, or takes the promise back. */
@Component
class PromiseOrder {

    private final Readers readers;
    private final OrderRepository orders;
    private final ShowOrder show;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PromiseOrder(
            Readers readers, OrderRepository orders, ShowOrder show, ApplicationEventPublisher events, Clock clock) {
        this.readers = readers;
        this.orders = orders;
        this.show = show;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public OrderPage promise(UUID id, @Nullable LocalDate promisedOn, long seenVersion) {
        readers.current().whoLeadsOrders();
        Order order = orders.lock(id);
        Version.mustMatch(seenVersion, order.version());
        if (!order.phase().open()) {
            throw new ProblemException(OrderingProblem.ORDER_CLOSED);
        }
        orders.promise(id, promisedOn);
        events.publishEvent(new OrderEvent.Promised(
                id, order.organisationId(), order.branchId(), order.handedTo(), clock.instant()));
        return show.show(id);
    }
}
