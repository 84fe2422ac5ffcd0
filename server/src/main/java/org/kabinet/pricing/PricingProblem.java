package org.kabinet.pricing;

import org.kabinet.platform.problem.ProblemType;

/** The ways in which pricing refuses. */
public enum PricingProblem implements ProblemType {
    DETAILS_REFUSED(422),
    CONTRACT_NEEDED(422);

    private final int status;

    PricingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
