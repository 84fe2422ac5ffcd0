package org.kabinet.platform.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Whatever goes wrong in a controller is answered as a problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(ProblemException refusal, Locale locale) {
        return answer(problems.of(refusal, locale), refusal.headers());
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException failure, Locale locale) {
        return refused(ProblemException.withErrors(PlatformProblem.INVALID, Violations.ofBody(failure)), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(BindException failure, Locale locale) {
        return refused(ProblemException.withErrors(PlatformProblem.INVALID, Violations.ofBody(failure)), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(HandlerMethodValidationException failure, Locale locale) {
        return refused(ProblemException.withErrors(PlatformProblem.INVALID, Violations.ofMethod(failure)), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(ConstraintViolationException failure, Locale locale) {
        return refused(ProblemException.withErrors(PlatformProblem.INVALID, Violations.ofBean(failure)), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> mismatch(MethodArgumentTypeMismatchException failure, Locale locale) {
        var error = FieldError.of("/" + failure.getName(), "UNREADABLE");
        return refused(ProblemException.withErrors(PlatformProblem.UNREADABLE, List.of(error)), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException failure, Locale locale) {
        return refused(ProblemException.withErrors(PlatformProblem.UNREADABLE, Violations.ofJson(failure)), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> denied(AccessDeniedException failure, Locale locale) {
        return refused(new ProblemException(PlatformProblem.FORBIDDEN), locale);
    }

    /** Somebody was faster, or a made-up id belongs to something else; where a form can say which field it is, it has said so before. */
    @ExceptionHandler
    ResponseEntity<Problem> taken(DuplicateKeyException failure, Locale locale) {
        return refused(new ProblemException(PlatformProblem.CONFLICT), locale);
    }

    @ExceptionHandler
    ResponseEntity<Problem> database(DataAccessException failure, Locale locale) {
        if (RowSecurity.refused(failure)) {
            return refused(new ProblemException(PlatformProblem.NOT_FOUND), locale);
        }
        return RowSecurity.partIsGone(failure)
                ? refused(new ProblemException(PlatformProblem.CONFLICT), locale)
                : other(failure, locale);
    }

    /** The client went away in the middle of an answer: there is nobody to tell. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException failure) {}

    @ExceptionHandler
    ResponseEntity<Problem> other(Exception failure, Locale locale) {
        if (failure instanceof HttpMediaTypeNotAcceptableException) {
            return refused(new ProblemException(PlatformProblem.NOT_ACCEPTABLE), locale);
        }
        if (failure instanceof ErrorResponse known) {
            var type = HttpProblems.of(known.getStatusCode().value());
            if (type != PlatformProblem.INTERNAL) {
                return answer(problems.of(new ProblemException(type), locale), known.getHeaders());
            }
        }
        return answer(problems.ofFailure(failure, locale), HttpHeaders.EMPTY);
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
