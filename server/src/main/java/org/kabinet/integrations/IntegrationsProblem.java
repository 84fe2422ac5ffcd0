package org.kabinet.integrations;

import org.kabinet.platform.problem.ProblemType;

/** The ways in which integrations refuses. */
public enum IntegrationsProblem implements ProblemType {
    LOGIN_TAKEN(409),
    UNKNOWN_BRANCH(422),
    STAGE_NAMES_REFUSED(422),
    FILES_FORGOTTEN(410),
    IMPORT_RUNNING(409),
    CATALOGUE_CHANGED(409);

    private final int status;

    IntegrationsProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
