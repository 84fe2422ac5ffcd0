package org.kabinet.notifications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/mail")
@Tag(name = "Mail", description = "Whether letters leave, for the administrator")
class MailController {
    private final ReadMail readMail;
    private final SendTrialLetter sendTrialLetter;
    private final RetryLetters retryLetters;

    MailController(ReadMail readMail, SendTrialLetter sendTrialLetter, RetryLetters retryLetters) {
        this.readMail = readMail;
        this.sendTrialLetter = sendTrialLetter;
        this.retryLetters = retryLetters;
    }

    record Trial(
            @NotBlank @Schema(example = "admin@example.ru") String to) {}

    record Retried(int letters) {}

    @GetMapping
    @Operation(operationId = "mail", summary = "How mail goes: the server, what waits, what could not be sent and why")
    Mail mail() {
        return readMail.state();
    }

    @PostMapping("/trial")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "sendTrialLetter", summary = "Send a letter to see whether letters arrive")
    Trial sendTrial(@Valid @RequestBody Trial trial, Locale language) {
        sendTrialLetter.to(trial.to().strip(), language);
        return trial;
    }

    @PostMapping("/retry")
    @Operation(operationId = "retryLetters", summary = "Try letters again that were given up")
    Retried retry() {
        return new Retried(retryLetters.all());
    }
}
