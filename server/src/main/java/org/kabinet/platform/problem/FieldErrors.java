package org.kabinet.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is wrong with a request, so that it is refused once and completely. */
public final class FieldErrors {
    private final List<FieldError> errors = new ArrayList<>();

    /** Notes an error unless the condition holds; answers whether it does. */
    public boolean require(boolean condition, String pointer, String code, Object... arguments) {
        if (!condition) {
            errors.add(FieldError.of(pointer, code, arguments));
        }
        return condition;
    }

    /** A text that must be there and fit. */
    public void text(String value, int longest, String pointer) {
        if (require(!value.isBlank(), pointer, "REQUIRED")) {
            optionalText(value, longest, pointer);
        }
    }

    /** A text that may be empty but must fit. */
    public void optionalText(String value, int longest, String pointer) {
        require(value.length() <= longest, pointer, "TOO_LONG", longest);
    }

    /** What was found so far. */
    public List<FieldError> found() {
        return List.copyOf(errors);
    }

    public void refuseIfAny(ProblemType type) {
        if (!errors.isEmpty()) {
            throw ProblemException.withErrors(type, errors);
        }
    }
}
