package org.kabinet.platform.problem;

import java.util.Map;

/** Our problem for a status that the framework decided on. */
final class HttpProblems {
    private static final Map<Integer, PlatformProblem> BY_STATUS = Map.of(
            400, PlatformProblem.UNREADABLE,
            401, PlatformProblem.UNAUTHENTICATED,
            403, PlatformProblem.FORBIDDEN,
            404, PlatformProblem.NOT_FOUND,
            405, PlatformProblem.METHOD_NOT_ALLOWED,
            406, PlatformProblem.NOT_ACCEPTABLE,
            413, PlatformProblem.TOO_LARGE,
            415, PlatformProblem.UNSUPPORTED_MEDIA_TYPE,
            422, PlatformProblem.INVALID);

    private HttpProblems() {}

    static PlatformProblem of(int status) {
        return BY_STATUS.getOrDefault(status, PlatformProblem.INTERNAL);
    }
}
