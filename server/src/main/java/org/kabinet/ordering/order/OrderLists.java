package org.kabinet.ordering.order;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.stage.StagePlan;
import org.springframework.stereotype.Component;

/** Orders as their reader sees them, for whoever knows which ones. */
@Component
public class OrderLists {

    private final OrderQueries orders;
    private final OrderViews views;

    OrderLists(OrderQueries orders, OrderViews views) {
        this.orders = orders;
        this.views = views;
    }

    public List<OrderRow> first(Condition which, OrderSort sort, int limit, StagePlan plan, Reader reader) {
        return orders.first(which, sort, limit).stream()
                .map(order -> views.row(order, plan, reader))
                .toList();
    }

    public void forEach(Condition which, OrderSort sort, StagePlan plan, Reader reader, Consumer<OrderRow> consumer) {
        orders.forEach(which, sort, order -> consumer.accept(views.row(order, plan, reader)));
    }
}
