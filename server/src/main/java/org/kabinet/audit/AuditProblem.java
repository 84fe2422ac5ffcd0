package org.kabinet.audit;

import org.kabinet.platform.problem.ProblemType;

/** What the log refuses. */
public enum AuditProblem implements ProblemType {
    /** A chain is one organisation's: whose is meant must be said. */
    WHOSE_HISTORY(422);

    private final int status;

    AuditProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
