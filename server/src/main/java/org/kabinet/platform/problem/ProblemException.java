package org.kabinet.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A refusal on its way to the caller: which problem, with which words filled in, and all that is wrong at once. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient List<FieldError> errors;
    private final transient @Nullable Duration retryAfter;

    public ProblemException(ProblemType type, Object... arguments) {
        this(type, List.of(arguments), List.of());
    }

    public ProblemException(ProblemType type, List<Object> arguments, List<FieldError> errors) {
        this(type, arguments, errors, null);
    }

    private ProblemException(
            ProblemType type, List<Object> arguments, List<FieldError> errors, @Nullable Duration retryAfter) {
        super(type.path() + (errors.isEmpty() ? "" : " " + errors), null, false, true);
        this.type = type;
        this.arguments = List.copyOf(arguments);
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** A refusal of parts of the request. */
    public static ProblemException withErrors(ProblemType type, List<FieldError> errors) {
        return new ProblemException(type, List.of(), errors);
    }

    /** A refusal for now: the caller may come again after a while. */
    public static ProblemException later(ProblemType type, Duration wait) {
        return new ProblemException(type, List.of(), List.of(), wait);
    }

    /** When the caller may come again, if that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** What goes with the refusal: when to come again, if that is known. */
    HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        return headers;
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
