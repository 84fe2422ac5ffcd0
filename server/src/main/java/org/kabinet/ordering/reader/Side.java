package org.kabinet.ordering.reader;

/** The two who talk about an order. */
public enum Side {
    CUSTOMER,
    SELLER;

    public Side other() {
        return this == CUSTOMER ? SELLER : CUSTOMER;
    }
}
