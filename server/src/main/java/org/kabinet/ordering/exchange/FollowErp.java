package org.kabinet.ordering.exchange;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.IncomingOrderStatus;
import org.kabinet.ordering.OrderEvent;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.OrderStatusOutcome;
import org.kabinet.ordering.order.Order;
import org.kabinet.ordering.order.OrderSteps;
import org.kabinet.ordering.reader.Mover;
import org.kabinet.ordering.stage.Stage;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.Stages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does to an order what the ERP says, as far as it is news. Nothing of it counts as news for the ERP itself. */
@Component
class FollowErp {

    private final ErpOrderRepository orders;
    private final Stages stages;
    private final OrderSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowErp(
            ErpOrderRepository orders, Stages stages, OrderSteps steps, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.stages = stages;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public OrderStatusOutcome follow(IncomingOrderStatus status) {
        Optional<ErpOrder> found = orders.lock(status);
        if (found.isEmpty()) {
            return OrderStatusOutcome.UNKNOWN_ORDER;
        }
        ErpOrder known = found.get();
        StagePlan plan = stages.plan();
        Optional<Stage> told = told(status, plan);
        boolean moved = told.filter(stage -> isNews(stage, known))
                .map(stage -> move(known.order(), plan, stage, status))
                .orElse(false);
        boolean noted = note(known, status, told.map(Stage::code).orElse(known.toldStage()));
        if (status.stageCode() != null && told.isEmpty()) {
            return OrderStatusOutcome.UNKNOWN_STAGE;
        }
        return moved || noted ? OrderStatusOutcome.UPDATED : OrderStatusOutcome.UNCHANGED;
    }

    private static Optional<Stage> told(IncomingOrderStatus status, StagePlan plan) {
        if (status.cancelled()) {
            return Optional.of(plan.first(OrderPhase.CANCELLED));
        }
        return Optional.ofNullable(status.stageCode()).flatMap(plan::byCode);
    }

    private static boolean isNews(Stage told, ErpOrder known) {
        boolean cancelledAlready =
                told.phase() == OrderPhase.CANCELLED && known.order().phase() == OrderPhase.CANCELLED;
        return !told.code().equals(known.toldStage())
                && !told.id().equals(known.order().stageId())
                && !cancelledAlready;
    }

    private boolean move(Order order, StagePlan plan, Stage to, IncomingOrderStatus status) {
        steps.make(order, order.follow(plan, to, Objects.requireNonNullElse(status.comment(), "")), Mover.ERP);
        return true;
    }

    private boolean note(ErpOrder known, IncomingOrderStatus status, @Nullable String toldStage) {
        Order order = known.order();
        int facts = orders.take(order, status.payments()) + orders.ship(order, status.shipments());
        String externalId = status.externalId() == null ? known.externalId() : status.externalId();
        String externalNumber = status.externalNumber() == null ? known.externalNumber() : status.externalNumber();
        boolean named = !Objects.equals(externalId, known.externalId())
                || !Objects.equals(externalNumber, known.externalNumber());
        boolean told = !Objects.equals(toldStage, known.toldStage());
        if (facts > 0 || named || told) {
            orders.note(order.id(), externalId, externalNumber, toldStage);
        }
        if (facts > 0 || named) {
            events.publishEvent(new OrderEvent.FactsArrived(
                    order.id(), order.organisationId(), order.branchId(), order.handedTo(), clock.instant()));
        }
        return facts > 0 || named;
    }
}
