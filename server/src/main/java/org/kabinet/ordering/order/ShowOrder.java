package org.kabinet.ordering.order;

import java.util.UUID;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.Stages;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the page of one order. */
@Component
public class ShowOrder {

    private final Readers readers;
    private final Stages stages;
    private final OrderDetailsQueries orders;
    private final OrderViews views;

    ShowOrder(Readers readers, Stages stages, OrderDetailsQueries orders, OrderViews views) {
        this.readers = readers;
        this.stages = stages;
        this.orders = orders;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public OrderPage show(UUID id) {
        return show(id, stages.plan(), readers.current());
    }

    /** For whoever has just changed the order and knows the stages already. */
    OrderPage show(UUID id, StagePlan plan, Reader reader) {
        return orders.find(id)
                .map(found -> views.page(found, plan, reader))
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }
}
