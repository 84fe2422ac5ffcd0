package org.kabinet.catalogue;

/** Of what a whole package is the whole. */
public enum ImportKind {
    GROUPS,
    GOODS,
    OFFERS,
    WAREHOUSES
}
