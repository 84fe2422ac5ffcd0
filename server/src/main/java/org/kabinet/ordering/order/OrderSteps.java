package org.kabinet.ordering.order;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kabinet.ordering.OrderEvent;
import org.kabinet.ordering.message.MessageKind;
import org.kabinet.ordering.message.MessageRepository;
import org.kabinet.ordering.message.OrderMessage;
import org.kabinet.ordering.reader.Mover;
import org.kabinet.ordering.reader.Side;
import org.kabinet.ordering.stage.OrderTrigger;
import org.kabinet.platform.money.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a decided step true, with all it brings about, and tells of it. */
@Component
public class OrderSteps {

    private final OrderRepository orders;
    private final MessageRepository messages;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    OrderSteps(
            OrderRepository orders,
            MessageRepository messages,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.orders = orders;
        this.messages = messages;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    public void make(Order order, Step step, Mover mover) {
        Instant now = clock.instant();
        orders.step(order, step, mover, now);
        if (step.brings(OrderTrigger.SHIP_ALL_LINES)) {
            orders.shipAllLines(order.id());
        }
        UUID asker = mover.personId();
        if (step.brings(OrderTrigger.ASK_CUSTOMER) && asker != null) {
            ask(order, asker, mover.name(), step.comment(), now);
        }
        events.publishEvent(new OrderEvent.Moved(
                order.id(),
                order.organisationId(),
                order.branchId(),
                order.handedTo(),
                step.from().id(),
                step.to().id(),
                step.to().phase(),
                now));
    }

    private void ask(Order order, UUID asker, String name, String question, Instant now) {
        UUID id = ids.next();
        messages.add(
                order.id(),
                order.organisationId(),
                order.branchId(),
                asker,
                new OrderMessage(id, now, Side.SELLER, MessageKind.QUESTION, null, name, question));
        events.publishEvent(new OrderEvent.MessageWritten(
                order.id(), order.organisationId(), order.branchId(), order.handedTo(), id, true, now));
    }
}
