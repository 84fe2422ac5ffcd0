package org.kabinet.platform.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;

/** Turns what validation and JSON reading found into parts of a problem, each with its JSON pointer. */
final class Violations {
    private Violations() {}

    static List<FieldError> ofBody(BindingResult result) {
        return result.getAllErrors().stream().map(Violations::ofObject).toList();
    }

    static List<FieldError> ofMethod(HandlerMethodValidationException failure) {
        return failure.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors body
                        ? body.getAllErrors().stream().map(Violations::ofObject)
                        : result.getResolvableErrors().stream()
                                .map(error ->
                                        error("/" + result.getMethodParameter().getParameterName(), error)))
                .toList();
    }

    static List<FieldError> ofBean(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .map(violation -> new FieldError(
                        pointer(violation.getPropertyPath().toString()),
                        code(violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()),
                        List.of(),
                        violation.getMessage()))
                .toList();
    }

    static List<FieldError> ofJson(HttpMessageNotReadableException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json && !json.getPath().isEmpty()) {
                var pointer = new StringBuilder();
                json.getPath()
                        .forEach(step -> pointer.append('/')
                                .append(step.getPropertyName() != null ? step.getPropertyName() : step.getIndex()));
                return List.of(FieldError.of(pointer.toString(), "UNREADABLE"));
            }
        }
        return List.of();
    }

    private static FieldError ofObject(ObjectError error) {
        String path = error instanceof org.springframework.validation.FieldError field ? field.getField() : "";
        return error(pointer(path), error);
    }

    private static FieldError error(String pointer, MessageSourceResolvable error) {
        String[] codes = Objects.requireNonNullElse(error.getCodes(), new String[] {"Invalid"});
        return new FieldError(
                pointer,
                code(codes[codes.length - 1]),
                List.of(),
                Objects.requireNonNullElse(error.getDefaultMessage(), ""));
    }

    /** {@code lines[3].quantity} is {@code /lines/3/quantity}. */
    static String pointer(String path) {
        return path.isEmpty()
                ? ""
                : "/"
                        + path.replace("].", "/")
                                .replace("]", "")
                                .replace('[', '/')
                                .replace('.', '/');
    }

    /** {@code NotBlank} is {@code NOT_BLANK}. */
    static String code(String annotation) {
        return annotation.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
