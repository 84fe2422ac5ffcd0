package org.kabinet.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one part of a request.
 *
 * @param pointer JSON pointer into the request body
 * @param code stable name of the failure, in capitals; its text is {@code error.<code>} in the messages of the problem's module
 * @param message the text itself, where it is known already
 */
public record FieldError(
        String pointer,
        String code,
        List<Object> arguments,
        @Nullable String message) {
    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public static FieldError of(String pointer, String code, Object... arguments) {
        return new FieldError(pointer, code, List.of(arguments), null);
    }
}
