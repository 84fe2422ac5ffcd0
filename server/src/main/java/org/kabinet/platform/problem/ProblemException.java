package org.kabinet.platform.problem;

import java.util.List;

/** A refusal on its way to the caller: which problem, with which words filled in, and all that is wrong at once. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemType type, Object... arguments) {
        this(type, List.of(arguments), List.of());
    }

    public ProblemException(ProblemType type, List<Object> arguments, List<FieldError> errors) {
        super(type.path() + (errors.isEmpty() ? "" : " " + errors), null, false, true);
        this.type = type;
        this.arguments = List.copyOf(arguments);
        this.errors = List.copyOf(errors);
    }

    /** A refusal of parts of the request. */
    public static ProblemException withErrors(ProblemType type, List<FieldError> errors) {
        return new ProblemException(type, List.of(), errors);
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
