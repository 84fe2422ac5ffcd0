package org.kabinet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.problem.ProblemResponses;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses the character U+0000 in a query by the parameter it stands in: it is no text, and no database keeps it. */
@Component
final class PlainQueryFilter extends OncePerRequestFilter {
    private static final String NUL = "%00";

    private final ProblemResponses problems;

    PlainQueryFilter(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !query.contains(NUL) || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<FieldError> errors = request.getParameterMap().entrySet().stream()
                .filter(parameter -> String.join("", parameter.getValue()).indexOf('\0') >= 0)
                .map(parameter -> FieldError.of("/" + parameter.getKey().replace("\0", ""), "UNREADABLE"))
                .toList();
        problems.answer(request, response, ProblemException.withErrors(PlatformProblem.UNREADABLE, errors));
    }
}
