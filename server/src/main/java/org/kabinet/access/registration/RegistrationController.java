package org.kabinet.access.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/registrations")
@Tag(name = "Registrations", description = "Requests of companies and private persons to be let in")
class RegistrationController {
    private final ReadRegistrations readRegistrations;
    private final ConfirmRegistration confirmRegistration;
    private final DeclineRegistration declineRegistration;

    RegistrationController(
            ReadRegistrations readRegistrations,
            ConfirmRegistration confirmRegistration,
            DeclineRegistration declineRegistration) {
        this.readRegistrations = readRegistrations;
        this.confirmRegistration = confirmRegistration;
        this.declineRegistration = declineRegistration;
    }

    record DeclineReason(
            @NotNull @Schema(example = "Вы не наш покупатель: обратитесь к нашему дилеру в Твери")
            String reason) {}

    @GetMapping
    @Operation(
            operationId = "listRegistrations",
            summary = "Requests to be let in, the newest first",
            description = "For managers of the branch, supervisors and administrators; those whose address is proven.")
    Page<RegistrationView> list(
            @RequestParam(required = false) @Nullable RegistrationState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return readRegistrations.page(state, cursor, Math.clamp(limit, 1, Page.MAX_LIMIT));
    }

    @PostMapping("/{id}/confirmation")
    @Operation(
            operationId = "confirmRegistration",
            summary = "Let the applicant in",
            description =
                    "To a customer that there is or to a new one. They get a letter with a link to choose a password.")
    RegistrationView confirm(@PathVariable UUID id, @RequestBody Confirmation confirmation) {
        confirmRegistration.of(id, confirmation);
        return readRegistrations.registration(id);
    }

    @PostMapping("/{id}/refusal")
    @Operation(
            operationId = "declineRegistration",
            summary = "Decline a request; the applicant gets the reason by letter")
    RegistrationView decline(@PathVariable UUID id, @Valid @RequestBody DeclineReason decline) {
        declineRegistration.of(id, decline.reason().strip());
        return readRegistrations.registration(id);
    }
}
