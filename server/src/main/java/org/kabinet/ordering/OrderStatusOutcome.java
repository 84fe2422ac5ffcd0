package org.kabinet.ordering;

/** What became of the ERP's word about an order; the exchange board shows it. */
public enum OrderStatusOutcome {
    UPDATED,
    UNCHANGED,
    /** No order has this id or number. */
    UNKNOWN_ORDER,
    /** The order is known and the rest was taken, but no stage has that code. */
    UNKNOWN_STAGE
}
