package org.kabinet.ordering.order;

import java.util.Set;
import org.kabinet.ordering.stage.OrderTrigger;
import org.kabinet.ordering.stage.Stage;

/** A decided step: from where to where, with which word, and what it brings about. */
public record Step(Stage from, Stage to, String comment, Set<OrderTrigger> triggers) {

    boolean brings(OrderTrigger trigger) {
        return triggers.contains(trigger);
    }
}
