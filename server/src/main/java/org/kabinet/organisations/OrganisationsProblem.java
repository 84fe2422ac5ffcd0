package org.kabinet.organisations;

import org.kabinet.platform.problem.ProblemType;

/** The ways in which organisations refuses. */
public enum OrganisationsProblem implements ProblemType {
    DETAILS_REFUSED(422),
    ALREADY_EXISTS(409);

    private final int status;

    OrganisationsProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
