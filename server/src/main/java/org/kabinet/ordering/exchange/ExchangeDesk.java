package org.kabinet.ordering.exchange;

import java.util.List;
import java.util.UUID;
import org.kabinet.ordering.ExportedOrder;
import org.kabinet.ordering.IncomingOrderStatus;
import org.kabinet.ordering.OrderExchange;
import org.kabinet.ordering.OrderStatusOutcome;
import org.kabinet.ordering.stage.Stage;
import org.kabinet.ordering.stage.Stages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ExchangeDesk implements OrderExchange {

    private final PendingOrders pendingOrders;
    private final ErpOrderRepository orders;
    private final FollowErp followErp;
    private final Stages stages;

    ExchangeDesk(PendingOrders pendingOrders, ErpOrderRepository orders, FollowErp followErp, Stages stages) {
        this.pendingOrders = pendingOrders;
        this.orders = orders;
        this.followErp = followErp;
        this.stages = stages;
    }

    @Override
    public List<ExportedOrder> pendingForExport(int limit) {
        return pendingOrders.gather(limit);
    }

    @Override
    @Transactional
    public void markExported(UUID orderId, long revision) {
        orders.exported(orderId, revision);
    }

    @Override
    public OrderStatusOutcome statusArrived(IncomingOrderStatus status) {
        return followErp.follow(status);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StageName> stages() {
        return stages.plan().stages().stream()
                .filter(Stage::active)
                .map(stage -> new StageName(stage.code(), stage.nameRu()))
                .toList();
    }
}
