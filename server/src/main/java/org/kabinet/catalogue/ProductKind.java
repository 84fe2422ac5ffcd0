package org.kabinet.catalogue;

/** Services are ordered like goods but are never out of stock. */
public enum ProductKind {
    GOOD,
    SERVICE
}
