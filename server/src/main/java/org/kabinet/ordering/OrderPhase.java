package org.kabinet.ordering;

/** The life of any order, fixed in code so that rules and figures can rely on it; the seller's own stages each belong to one phase. */
public enum OrderPhase {
    PLACED,
    IN_WORK,
    SHIPPED,
    COMPLETED,
    CANCELLED;

    /** An open order still waits for something to happen. */
    public boolean open() {
        return this != COMPLETED && this != CANCELLED;
    }

    /** An open order may go back as well as forward, but what left the warehouse was not just placed. A closed order stays closed. */
    public boolean mayBecome(OrderPhase next) {
        return switch (this) {
            case PLACED, IN_WORK -> true;
            case SHIPPED -> next != PLACED;
            case COMPLETED, CANCELLED -> false;
        };
    }

    /** Nobody calls back by themselves what is already on its way. */
    public boolean customerMayEverCancel() {
        return this == PLACED || this == IN_WORK;
    }
}
