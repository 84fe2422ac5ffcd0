package org.kabinet.access.passkey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/session/passkeys")
@Tag(name = "Security")
class OwnPasskeysController {
    private static final int LONGEST = 50_000;

    private final Portal portal;
    private final Passkeys passkeys;
    private final BeginPasskey beginPasskey;
    private final AddPasskey addPasskey;
    private final RemovePasskey removePasskey;
    private final AskOwnPasskey askOwnPasskey;

    OwnPasskeysController(
            Portal portal,
            Passkeys passkeys,
            BeginPasskey beginPasskey,
            AddPasskey addPasskey,
            RemovePasskey removePasskey,
            AskOwnPasskey askOwnPasskey) {
        this.portal = portal;
        this.passkeys = passkeys;
        this.beginPasskey = beginPasskey;
        this.addPasskey = addPasskey;
        this.removePasskey = removePasskey;
        this.askOwnPasskey = askOwnPasskey;
    }

    record OwnPasskeys(
            @Schema(description = "False where the portal is reached by a number or without encryption")
            boolean possible,

            @Schema(description = "The only address at which they work", example = "https://portal.example.ru")
            String origin,

            List<OwnPasskey> passkeys) {}

    record PasswordForPasskey(
            @NotNull @Size(max = 200) String password,

            @Nullable
            @Size(max = 40)
            @Schema(description = "Of the second factor, for whoever has set one up", example = "123456")
            String code) {
        /** Without password and code. */
        @Override
        public String toString() {
            return "PasswordForPasskey";
        }
    }

    /** What the device made, as the browser hands it over; bytes are written in base64url. */
    record NewPasskey(
            @NotBlank @Size(max = 80) @Schema(example = "Ноутбук на работе")
            String name,

            @NotBlank @Size(max = LONGEST) String clientData,
            @NotBlank @Size(max = LONGEST) String attestation) {}

    @GetMapping
    @Operation(operationId = "ownPasskeys", summary = "One's own passkeys")
    OwnPasskeys list() {
        return new OwnPasskeys(portal.canHavePasskeys(), portal.origin(), passkeys.own());
    }

    @PostMapping("/challenge")
    @Operation(operationId = "beginPasskey", summary = "Get what a device needs to make a passkey")
    PasskeyTerms begin(@Valid @RequestBody PasswordForPasskey proof) {
        return beginPasskey.after(proof.password(), proof.code());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addPasskey", summary = "Come in by a new passkey from now on")
    OwnPasskey add(@Valid @RequestBody NewPasskey made) {
        return addPasskey.named(
                made.name().strip(), Base64Url.bytes(made.attestation()), Base64Url.bytes(made.clientData()));
    }

    @PostMapping("/proof")
    @Operation(
            operationId = "askOwnPasskey",
            summary = "Get what a device shall sign to show once more who is signed in",
            description = "Where a password is asked for again and a passkey will do.")
    PasskeyQuestion ask() {
        return askOwnPasskey.ask();
    }

    @PostMapping("/{id}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removePasskey",
            summary = "Take a passkey of one's own away, by showing who one is once more")
    void remove(@PathVariable UUID id, @Valid @RequestBody PasswordForPasskey proof) {
        removePasskey.of(id, proof.password(), proof.code());
    }
}
