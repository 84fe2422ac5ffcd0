package org.kabinet.access.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.factor.SecondFactors;
import org.kabinet.platform.actor.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Below the session, whose answers are never stored for retries: they hold secrets that are shown once. */
@RestController
@RequestMapping("/api/v1/session")
@Tag(name = "Security", description = "How one comes in oneself")
class OwnSecurityController {
    private final SecondFactors factors;
    private final SetUpSecondFactor setUpSecondFactor;
    private final ConfirmSecondFactor confirmSecondFactor;
    private final RenewRecoveryCodes renewRecoveryCodes;
    private final SwitchOffSecondFactor switchOffSecondFactor;

    OwnSecurityController(
            SecondFactors factors,
            SetUpSecondFactor setUpSecondFactor,
            ConfirmSecondFactor confirmSecondFactor,
            RenewRecoveryCodes renewRecoveryCodes,
            SwitchOffSecondFactor switchOffSecondFactor) {
        this.factors = factors;
        this.setUpSecondFactor = setUpSecondFactor;
        this.confirmSecondFactor = confirmSecondFactor;
        this.renewRecoveryCodes = renewRecoveryCodes;
        this.switchOffSecondFactor = switchOffSecondFactor;
    }

    record OwnSecurity(SecondFactors.@Nullable Standing secondFactor) {}

    @Schema(name = "RecoveryCodes")
    record Codes(
            @Schema(description = "Shown this one time") List<String> codes) {
        /** Without the codes. */
        @Override
        public String toString() {
            return "Codes";
        }
    }

    record PasswordAgain(
            @Nullable @Size(max = 200) @Schema(description = "Not needed where one had to show it a moment ago")
            String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return "PasswordAgain";
        }
    }

    record FirstCode(
            @NotBlank @Size(max = 40) @Schema(example = "123456")
            String code) {
        /** Without the code. */
        @Override
        public String toString() {
            return "FirstCode";
        }
    }

    record BothFactors(
            @NotNull @Size(max = 200) String password,

            @NotNull @Size(max = 40) @Schema(example = "123456")
            String code) {
        /** Without password and code. */
        @Override
        public String toString() {
            return "BothFactors";
        }
    }

    @GetMapping("/security")
    @Operation(operationId = "ownSecurity", summary = "What one has set up for coming in")
    OwnSecurity security() {
        return new OwnSecurity(factors.of(Actors.current().person()).orElse(null));
    }

    @PostMapping("/second-factor/setup")
    @Operation(
            operationId = "setUpSecondFactor",
            summary = "Begin to set up a second factor",
            description = "Gives a secret for an authenticator app. It counts once a code of it has been shown.")
    FactorSetup setUp(@Valid @RequestBody PasswordAgain proof, HttpServletRequest request) {
        return setUpSecondFactor.after(proof.password(), request);
    }

    @PostMapping("/second-factor/confirmation")
    @Operation(operationId = "confirmSecondFactor", summary = "Switch the second factor on with the first code of it")
    Codes confirm(@Valid @RequestBody FirstCode code, HttpServletRequest request) {
        return new Codes(confirmSecondFactor.with(code.code(), request).values());
    }

    @PostMapping("/second-factor/recovery-codes")
    @Operation(
            operationId = "renewRecoveryCodes",
            summary = "Get new codes for a lost phone",
            description = "The old ones are worth nothing any more.")
    Codes renew(@Valid @RequestBody BothFactors proof) {
        return new Codes(
                renewRecoveryCodes.after(proof.password(), proof.code()).values());
    }

    @PostMapping("/second-factor/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "switchOffSecondFactor", summary = "Come in by the password alone again")
    void switchOff(@Valid @RequestBody BothFactors proof, HttpServletRequest request) {
        switchOffSecondFactor.after(
                proof.password(), proof.code(), request.getSession().getId());
    }
}
