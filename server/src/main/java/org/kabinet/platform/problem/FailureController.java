package org.kabinet.platform.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends what failed outside of any controller. */
@Hidden
@Controller
class FailureController implements ErrorController {
    private final ProblemResponses responses;

    FailureController(ProblemResponses responses) {
        this.responses = responses;
    }

    @RequestMapping("/error")
    void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        PlatformProblem type = status instanceof Integer code ? HttpProblems.of(code) : PlatformProblem.NOT_FOUND;
        if (type == PlatformProblem.INTERNAL
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            responses.answerFailure(request, response, failure);
        } else {
            responses.answer(request, response, new ProblemException(type));
        }
    }
}
