package org.kabinet.ordering.order;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kabinet.ordering.OrderEvent;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.ordering.reader.Mover;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.organisations.StaffDirectory;
import org.kabinet.organisations.StaffMember;
import org.kabinet.platform.paging.Version;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an order to a forwarder or driver of its branch, who sees it from then on; whoever carried it before sees it no more. */
@Component
class HandOverOrder {

    private final Readers readers;
    private final OrderRepository orders;
    private final StaffDirectory staff;
    private final ShowOrder show;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOverOrder(
            Readers readers,
            OrderRepository orders,
            StaffDirectory staff,
            ShowOrder show,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readers = readers;
        this.orders = orders;
        this.staff = staff;
        this.show = show;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public OrderPage handOver(UUID id, UUID personId, long seenVersion) {
        Reader reader = readers.current().whoLeadsOrders();
        Order order = orders.lock(id);
        Version.mustMatch(seenVersion, order.version());
        if (!order.phase().open()) {
            throw new ProblemException(OrderingProblem.ORDER_CLOSED);
        }
        Instant now = clock.instant();
        orders.handOver(order, forwarder(order.branchId(), personId), Mover.of(reader), now);
        events.publishEvent(new OrderEvent.HandedOver(
                id, order.organisationId(), order.branchId(), personId, order.handedTo(), now));
        return show.show(id);
    }

    private StaffMember forwarder(UUID branchId, UUID personId) {
        return staff.forwardersOf(branchId).stream()
                .filter(member -> member.id().equals(personId))
                .findFirst()
                .orElseThrow(() -> ProblemException.withErrors(
                        OrderingProblem.NOT_A_FORWARDER, List.of(FieldError.of("/personId", "NOT_A_FORWARDER"))));
    }
}
