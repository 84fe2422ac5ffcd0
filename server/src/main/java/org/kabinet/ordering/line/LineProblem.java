package org.kabinet.ordering.line;

/** Why a line cannot be ordered as it stands. */
public enum LineProblem {
    GONE,
    NOT_MULTIPLE,
    BELOW_MINIMUM,
    OUT_OF_STOCK,
    NO_PRICE,
    TOO_MUCH
}
