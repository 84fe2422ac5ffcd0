package org.kabinet.ordering.order;

import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kabinet.customisation.Seller;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.Stages;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the orders that the reader may see, narrowed as they wish. */
@Component
class ListOrders {

    private final Readers readers;
    private final Stages stages;
    private final OrderQueries orders;
    private final OrderViews views;
    private final Seller seller;
    private final Clock clock;

    ListOrders(Readers readers, Stages stages, OrderQueries orders, OrderViews views, Seller seller, Clock clock) {
        this.readers = readers;
        this.stages = stages;
        this.orders = orders;
        this.views = views;
        this.seller = seller;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<OrderRow> list(OrderFilter filter, OrderSort sort, @Nullable String cursor, int limit) {
        Reader reader = readers.current();
        StagePlan plan = stages.plan();
        ZoneId zone = filter.namesDays() ? seller.view().timeZone() : ZoneId.of("UTC");
        return orders.page(orders.matching(filter, plan, clock.instant(), zone), sort, cursor, limit)
                .map(order -> views.row(order, plan, reader));
    }
}
