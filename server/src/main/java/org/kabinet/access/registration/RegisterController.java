package org.kabinet.access.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.organisations.OrganisationKind;
import org.kabinet.platform.web.AddressLimit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door for those whom nobody has asked in; everything here is open to everybody, and slow for whoever comes too often. */
@RestController
@RequestMapping("/api/v1/registrations")
@Tag(name = "Registrations")
class RegisterController {
    private static final int REQUESTS = 10;
    private static final int KEYS = 60;

    private final Reception reception;
    private final Register register;
    private final ProveAddress proveAddress;
    private final CompleteRegistration completeRegistration;
    private final AddressLimit requests;
    private final AddressLimit keys;

    RegisterController(
            Reception reception,
            Register register,
            ProveAddress proveAddress,
            CompleteRegistration completeRegistration,
            Clock clock) {
        this.reception = reception;
        this.register = register;
        this.proveAddress = proveAddress;
        this.completeRegistration = completeRegistration;
        this.requests = new AddressLimit(clock, REQUESTS, Duration.ofHours(1));
        this.keys = new AddressLimit(clock, KEYS, Duration.ofHours(1));
    }

    record RegistrationTerms(
            boolean companies,
            boolean individuals,

            @Schema(description = "Whether a private person may register with a phone number instead of an address")
            boolean phones) {}

    record Proof(@NotBlank @Size(max = 100) String key) {
        /** Without the key. */
        @Override
        public String toString() {
            return "Proof";
        }
    }

    record Completion(
            @NotBlank @Size(max = 100) String key,
            @NotNull @Size(max = 200) String name,
            @NotNull @Size(max = 200) String password) {
        /** Without key and password. */
        @Override
        public String toString() {
            return "Completion";
        }
    }

    record Registered(String login) {}

    @GetMapping("/terms")
    @Operation(operationId = "registrationTerms", summary = "Who may register; open to everybody")
    RegistrationTerms terms() {
        return new RegistrationTerms(
                reception.open(OrganisationKind.COMPANY),
                reception.open(OrganisationKind.INDIVIDUAL),
                reception.takesPhones());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "register",
            summary = "Ask to be let in; open to everybody",
            description =
                    "The answer is the same whether the ИНН or the address is known or not; the letter tells the rest.")
    void register(@RequestBody NewRegistration wanted, Locale language, HttpServletRequest request) {
        requests.take(request.getRemoteAddr());
        register.as(wanted, language);
    }

    @PostMapping("/proof")
    @Operation(
            operationId = "proveAddress",
            summary = "Show that the address is one's own, by the key from the letter; open to everybody")
    Standing prove(@Valid @RequestBody Proof proof, HttpServletRequest request) {
        keys.take(request.getRemoteAddr());
        return proveAddress.by(new OneTimeKey(proof.key()));
    }

    @PostMapping("/completion")
    @Operation(
            operationId = "completeRegistration",
            summary = "A private person chooses a name and a password; open to everybody",
            description = "Sign in with the login and the password afterwards.")
    Registered complete(@Valid @RequestBody Completion completion, HttpServletRequest request) {
        keys.take(request.getRemoteAddr());
        OneTimeKey key = new OneTimeKey(completion.key());
        return new Registered(completeRegistration.with(key, completion.name().strip(), completion.password()));
    }
}
