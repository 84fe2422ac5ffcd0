package org.kabinet.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers a refusal from a filter, where no controller advice reaches. */
@Component
public class ProblemResponses {
    private final Problems problems;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemResponses(Problems problems, LocaleResolver locales, JsonMapper json) {
        this.problems = problems;
        this.locales = locales;
        this.json = json;
    }

    public void answer(HttpServletRequest request, HttpServletResponse response, ProblemException refusal)
            throws IOException {
        Problem problem = problems.of(refusal, locales.resolveLocale(request));
        refusal.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        write(response, problem);
    }

    void answerFailure(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        write(response, problems.ofFailure(failure, locales.resolveLocale(request)));
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), problem);
    }
}
