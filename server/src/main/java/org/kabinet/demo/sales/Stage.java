package org.kabinet.demo.sales;

import java.util.Locale;
import org.kabinet.ordering.OrderPhase;

/** The stages with which Kabinet is delivered. */
public enum Stage {
    PLACED(OrderPhase.PLACED, 0.4, 6, 24),
    MANUFACTURING(OrderPhase.IN_WORK, 14, 48, 144),
    PROCESSING(OrderPhase.IN_WORK, 2, 16, 72),
    PACKING(OrderPhase.IN_WORK, 2, 14, 72),
    SHIPPING(OrderPhase.SHIPPED, 3, 16, 72),
    DELIVERY(OrderPhase.SHIPPED, 6, 36, 120),
    DELIVERED(OrderPhase.COMPLETED, 0, 0, 0),
    CANCELLED(OrderPhase.CANCELLED, 0, 0, 0);

    private final OrderPhase phase;
    private final double shortest;
    private final double longest;
    private final int plannedHours;

    Stage(OrderPhase phase, double shortest, double longest, int plannedHours) {
        this.phase = phase;
        this.shortest = shortest;
        this.longest = longest;
        this.plannedHours = plannedHours;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public OrderPhase phase() {
        return phase;
    }

    /** How long it may stand here by the demo company's plan, nights and weekends included; 0 for ever. */
    public int plannedHours() {
        return plannedHours;
    }

    /** How many working hours an order usually stands here, at least and at most. */
    double shortest() {
        return shortest;
    }

    double longest() {
        return longest;
    }
}
