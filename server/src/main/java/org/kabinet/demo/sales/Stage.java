package org.kabinet.demo.sales;

import java.util.Locale;
import org.kabinet.ordering.OrderPhase;

/** The stages with which Kabinet is delivered. */
public enum Stage {
    PLACED(OrderPhase.PLACED, 0.4, 7),
    MANUFACTURING(OrderPhase.IN_WORK, 14, 48),
    PROCESSING(OrderPhase.IN_WORK, 2, 16),
    PACKING(OrderPhase.IN_WORK, 2, 14),
    SHIPPING(OrderPhase.SHIPPED, 2, 14),
    DELIVERY(OrderPhase.SHIPPED, 4, 28),
    DELIVERED(OrderPhase.COMPLETED, 0, 0),
    CANCELLED(OrderPhase.CANCELLED, 0, 0);

    private final OrderPhase phase;
    private final double shortest;
    private final double longest;

    Stage(OrderPhase phase, double shortest, double longest) {
        this.phase = phase;
        this.shortest = shortest;
        this.longest = longest;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public OrderPhase phase() {
        return phase;
    }

    /** How many working hours an order usually stands here, at least and at most. */
    double shortest() {
        return shortest;
    }

    double longest() {
        return longest;
    }
}
