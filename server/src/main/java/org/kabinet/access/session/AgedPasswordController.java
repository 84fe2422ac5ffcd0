package org.kabinet.access.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kabinet.access.policy.PasswordTerms;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The last step of coming in by a password that has become too old. */
@RestController
@RequestMapping("/api/v1/session/aged-password")
@Tag(name = "Session")
class AgedPasswordController {
    private final ReplacePassword replacePassword;

    AgedPasswordController(ReplacePassword replacePassword) {
        this.replacePassword = replacePassword;
    }

    record OtherPassword(@NotNull @Size(max = 1000) String next) {
        /** Without the password. */
        @Override
        public String toString() {
            return "OtherPassword";
        }
    }

    @GetMapping
    @Operation(
            operationId = "agedPasswordTerms",
            summary = "What is asked of the password that replaces one too old or handed over",
            description = "For whoever was answered with the problem password-over.")
    PasswordTerms terms(HttpServletRequest request) {
        return replacePassword.terms(request);
    }

    @PostMapping
    @Operation(
            operationId = "replaceAgedPassword",
            summary = "Come in with another password in place of one too old or handed over",
            description = "In the same browser session, within ten minutes of the password. Other sessions end.")
    SessionView replace(@Valid @RequestBody OtherPassword other, HttpServletRequest request) {
        return replacePassword.by(other.next(), request);
    }
}
