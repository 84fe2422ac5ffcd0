package org.kabinet.ordering.order;

import java.util.UUID;
import org.kabinet.ordering.reader.Mover;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.Stages;
import org.kabinet.platform.paging.Version;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves an order to another stage, by a step that the seller allows and this person may make. */
@Component
class MoveOrder {

    private final Readers readers;
    private final OrderRepository orders;
    private final Stages stages;
    private final OrderSteps steps;
    private final ShowOrder show;

    MoveOrder(Readers readers, OrderRepository orders, Stages stages, OrderSteps steps, ShowOrder show) {
        this.readers = readers;
        this.orders = orders;
        this.stages = stages;
        this.steps = steps;
        this.show = show;
    }

    @Transactional
    public OrderPage move(UUID id, UUID stageId, String comment, long seenVersion) {
        Reader reader = readers.current();
        Order order = orders.lock(id);
        Version.mustMatch(seenVersion, order.version());
        StagePlan plan = stages.plan();
        steps.make(order, order.move(plan, stageId, reader, comment), Mover.of(reader));
        return show.show(id, plan, reader);
    }
}
