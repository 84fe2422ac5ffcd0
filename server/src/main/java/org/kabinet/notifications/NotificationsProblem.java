package org.kabinet.notifications;

import org.kabinet.platform.problem.ProblemType;

/** The ways in which notifications refuses. */
enum NotificationsProblem implements ProblemType {
    DETAILS_REFUSED(422),
    NO_MAIL_SERVER(409),
    NO_TEXTS(409);

    private final int status;

    NotificationsProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
