package org.kabinet.ordering;

import org.kabinet.platform.problem.ProblemType;

/** Every way in which ordering refuses. */
public enum OrderingProblem implements ProblemType {
    /** Lines cannot be ordered as they stand; each is told with its reasons. */
    LINES_REFUSED(422),
    /** Something beside the lines is wrong: contract, address, dates. */
    ORDER_REFUSED(422),
    /** Something else already has this id. */
    ID_TAKEN(409),
    /** No step leads from the stage where the order stands to the wished one. */
    STEP_NOT_POSSIBLE(409),
    /** The step is possible, but not without a word why. */
    COMMENT_REQUIRED(422),
    /** The stage no longer allows to cancel. */
    NOT_CANCELLABLE(409),
    /** The person carries no orders of this branch. */
    NOT_A_FORWARDER(422),
    /** A closed order has no promised date and is carried by nobody. */
    ORDER_CLOSED(409),
    /** The answer belongs to no question of the other side in this order. */
    NOTHING_TO_ANSWER(422),
    /** The seller's stages would no longer lead an order from its beginning to its end. */
    STAGES_REFUSED(422),
    /** Orders stand in the stage that is to be switched off. */
    STAGE_IN_USE(409);

    private final int status;

    OrderingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
