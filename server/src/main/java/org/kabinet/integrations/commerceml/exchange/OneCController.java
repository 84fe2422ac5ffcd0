package org.kabinet.integrations.commerceml.exchange;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kabinet.integrations.files.FilesRefused;
import org.kabinet.integrations.journal.StepFailure;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.money.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The address that is written into the settings of 1C. */
@RestController
@Hidden
class OneCController {

    private static final int TOO_OFTEN = 429;

    private static final Logger LOG = LoggerFactory.getLogger(OneCController.class);

    private final CheckAuth checkAuth;
    private final Map<String, ExchangeMode> modes;
    private final Sentences sentences;
    private final Ids ids;

    OneCController(CheckAuth checkAuth, List<ExchangeMode> modes, Sentences sentences, Ids ids) {
        this.checkAuth = checkAuth;
        this.modes = modes.stream().collect(Collectors.toMap(ExchangeMode::name, Function.identity()));
        this.sentences = sentences;
        this.ids = ids;
    }

    @RequestMapping(
            path = "/exchange/1c",
            method = {RequestMethod.GET, RequestMethod.POST})
    void talk(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = Actors.callAs(Actor.system(), () -> answer(new Call(request)));
        response.setStatus(answer.retryAfterSeconds() == 0 ? HttpServletResponse.SC_OK : TOO_OFTEN);
        if (answer.retryAfterSeconds() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(answer.retryAfterSeconds()));
        }
        response.setContentType(answer.contentType());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private Answer answer(Call call) {
        try {
            if (call.mode().equals("checkauth")) {
                return checkAuth.answer(call);
            }
            Conversation conversation = checkAuth.continued(call);
            ExchangeMode mode = modes.get(call.mode());
            if (mode == null) {
                throw new Refused(new StepFailure("unknown-mode", Map.of("value", call.mode()), 0));
            }
            return mode.answer(call, conversation);
        } catch (Refused refused) {
            return failure(refused.failure()).after(refused.retryAfterSeconds());
        } catch (FilesRefused refused) {
            return failure(new StepFailure(refused.reason().code(), Map.of("value", refused.detail()), 0));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return failure(StepFailure.of("interrupted"));
        } catch (Exception broken) {
            UUID id = ids.next();
            LOG.error("exchange call failed: {}", id, broken);
            return failure(new StepFailure("internal", Map.of("value", id.toString()), 0));
        }
    }

    private Answer failure(StepFailure failure) {
        return Answer.failure(StandardCharsets.UTF_8, sentences.failure(failure));
    }
}
