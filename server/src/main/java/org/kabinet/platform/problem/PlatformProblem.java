package org.kabinet.platform.problem;

/** Refusals that any endpoint may give. */
public enum PlatformProblem implements ProblemType {
    INVALID(422),
    UNREADABLE(400),
    BAD_CURSOR(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    SESSION_OUTDATED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    STILL_RUNNING(409),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    KEY_USED_FOR_ANOTHER_REQUEST(422),
    VERSION_REQUIRED(428),
    TOO_MANY_ATTEMPTS(429),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500);

    private final int status;

    PlatformProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
