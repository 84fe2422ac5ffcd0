package org.kabinet.platform.paging;

import org.jspecify.annotations.Nullable;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.http.ResponseEntity;

/** The version of a thing: it goes out as {@code ETag} and must come back as {@code If-Match} with a change. */
public final class Version {
    private Version() {}

    /** Answers with the thing and its version. */
    public static <T> ResponseEntity<T> answer(T body, long version) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }

    /** The version the client saw, from its {@code If-Match}; a change without it is refused. */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(PlatformProblem.VERSION_REQUIRED);
        }
        try {
            return Long.parseLong(ifMatch.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new ProblemException(PlatformProblem.CHANGED_MEANWHILE);
        }
    }

    /** Refuses a change of something that has changed since the client saw it. */
    public static void mustMatch(long seen, long actual) {
        if (seen != actual) {
            throw new ProblemException(PlatformProblem.CHANGED_MEANWHILE);
        }
    }
}
