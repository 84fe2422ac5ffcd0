package org.kabinet.access.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import org.kabinet.platform.web.AddressLimit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The second step of coming in. */
@RestController
@RequestMapping("/api/v1/session/second-factor")
@Tag(name = "Session")
class SecondFactorController {
    private static final int CODES = 60;

    private final ProveSecondFactor proveSecondFactor;
    private final AddressLimit codes;

    SecondFactorController(ProveSecondFactor proveSecondFactor, Clock clock) {
        this.proveSecondFactor = proveSecondFactor;
        this.codes = new AddressLimit(clock, CODES, Duration.ofMinutes(10));
    }

    record Code(
            @NotBlank
            @Size(max = 40)
            @Schema(example = "123456", description = "From the phone, or one for a lost phone")
            String code) {
        /** Without the code. */
        @Override
        public String toString() {
            return "Code";
        }
    }

    @PostMapping
    @Operation(
            operationId = "proveSecondFactor",
            summary = "Come in with the code of the second factor, after the password",
            description = "Each code is good once.")
    SessionView prove(@Valid @RequestBody Code code, HttpServletRequest request) {
        codes.take(request.getRemoteAddr());
        return proveSecondFactor.by(code.code(), request);
    }
}
