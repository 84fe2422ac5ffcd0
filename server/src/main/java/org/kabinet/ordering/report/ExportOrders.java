package org.kabinet.ordering.report;

import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.kabinet.customisation.Seller;
import org.kabinet.ordering.order.OrderFilter;
import org.kabinet.ordering.order.OrderLists;
import org.kabinet.ordering.order.OrderQueries;
import org.kabinet.ordering.order.OrderSort;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.Stages;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a list of orders as a table to take away: the same orders in the same order as on the screen, all of them. */
@Component
class ExportOrders {

    private final Readers readers;
    private final Stages stages;
    private final OrderQueries queries;
    private final OrderLists orders;
    private final Seller seller;
    private final Texts texts;
    private final Clock clock;

    ExportOrders(
            Readers readers,
            Stages stages,
            OrderQueries queries,
            OrderLists orders,
            Seller seller,
            Texts texts,
            Clock clock) {
        this.readers = readers;
        this.stages = stages;
        this.queries = queries;
        this.orders = orders;
        this.seller = seller;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public void export(OrderFilter filter, OrderSort sort, Supplier<OutputStream> file) {
        Reader reader = readers.current();
        StagePlan plan = stages.plan();
        ZoneId zone = seller.view().timeZone();
        var which = queries.matching(filter, plan, clock.instant(), zone);
        try (var sheet = new OrderSheet(
                file.get(),
                reader.seesMoney(),
                zone,
                key -> texts.text("ordering", "export." + key, reader.locale()))) {
            orders.forEach(which, sort, plan, reader, sheet::add);
        }
    }
}
